#include "storage/schema.h"

#include "storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <string>

namespace trygg::storage {
namespace {

// A moment is the UTC instant, the offset in minutes, and for `at` the civil day that they make.
// A set of the profile that was not given is told from an empty one by its `…_given` column. Several
// words are joined by OR: quick_check builds the set of a long IN list anew for each row.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE entry (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  type TEXT NOT NULL CHECK (type = 'session' OR type = 'later' OR type = 'day_form' OR type = 'daily_pain'
    OR type = 'triage' OR type = 'clearance' OR type = 'flare' OR type = 'lower'
    OR type = 'swap' OR type = 'exclude' OR type = 'prescribe' OR type = 'profile'),
  at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN 946598400 AND 7258204800),
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -1439 AND 1439),
  at_day TEXT NOT NULL CHECK (at_day = date(at_utc + 60 * at_offset, 'unixepoch')),
  written_utc INTEGER NOT NULL,
  written_offset INTEGER NOT NULL CHECK (written_offset BETWEEN -1439 AND 1439),
  corrects INTEGER REFERENCES entry (id) CHECK (corrects < id),
  spelling TEXT CHECK (length(spelling) > 0)
) STRICT;
CREATE TABLE session (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  plan TEXT NOT NULL CHECK (plan IN ('A', 'B')),
  pain_before INTEGER NOT NULL CHECK (pain_before BETWEEN 0 AND 10),
  pain_worst INTEGER NOT NULL CHECK (pain_worst BETWEEN 0 AND 10),
  new_signs INTEGER CHECK (new_signs IN (0, 1)),
  note TEXT CHECK (length(note) BETWEEN 1 AND 1000)
) STRICT;
CREATE TABLE session_exercise (
  entry INTEGER NOT NULL REFERENCES session (entry),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 39),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 40),
  done INTEGER NOT NULL CHECK (done BETWEEN 0 AND 9999),
  okay_now INTEGER NOT NULL CHECK (okay_now IN (0, 1)),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE later (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  okay INTEGER NOT NULL CHECK (okay IN (0, 1)),
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  suspected_given INTEGER NOT NULL CHECK (suspected_given IN (0, 1)),
  new_signs INTEGER CHECK (new_signs IN (0, 1)),
  leg_pain_further_down INTEGER CHECK (leg_pain_further_down IN (0, 1)),
  note TEXT CHECK (length(note) BETWEEN 1 AND 1000)
) STRICT;
CREATE TABLE later_suspected (
  entry INTEGER NOT NULL REFERENCES later (entry),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 40),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE day_form (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  form TEXT NOT NULL CHECK (form = 'good' OR form = 'ordinary' OR form = 'bad')
) STRICT;
CREATE TABLE daily_pain (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  note TEXT CHECK (length(note) BETWEEN 1 AND 1000)
) STRICT;
CREATE TABLE triage (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  form TEXT NOT NULL CHECK (form IN ('full', 'short')),
  level TEXT NOT NULL CHECK (level = 'emergency' OR level = 'same_day' OR level = 'within_days' OR level = 'physio'
    OR level = 'self_care'),
  blocks_plan INTEGER NOT NULL CHECK (blocks_plan IN (0, 1)),
  answers TEXT CHECK (length(answers) BETWEEN 2 AND 20000),
  content_version TEXT CHECK (length(content_version) BETWEEN 1 AND 200)
) STRICT;
CREATE TABLE triage_rule (
  entry INTEGER NOT NULL REFERENCES triage (entry),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 40),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE clearance (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
  on_day TEXT NOT NULL CHECK (on_day GLOB '2[01][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE TABLE lower (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 40),
  dose INTEGER NOT NULL CHECK (dose BETWEEN 1 AND 9999)
) STRICT;
CREATE TABLE swap (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  from_exercise TEXT NOT NULL CHECK (length(from_exercise) BETWEEN 1 AND 40),
  to_exercise TEXT NOT NULL CHECK (length(to_exercise) BETWEEN 1 AND 40)
) STRICT;
CREATE TABLE exclude (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 40)
) STRICT;
CREATE TABLE prescription_line (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('exercise', 'activity')),
  exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 40),
  usual INTEGER CHECK (usual BETWEEN 0 AND 9999),
  unit TEXT CHECK (unit = 'repetitions' OR unit = 'seconds' OR unit = 'minutes'),
  target INTEGER CHECK (target BETWEEN 1 AND 9999),
  aerobic INTEGER CHECK (aerobic IN (0, 1)),
  plan_b TEXT CHECK (length(plan_b) BETWEEN 1 AND 80),
  CHECK (CASE kind WHEN 'activity' THEN usual > 0 AND unit IS NOT NULL AND aerobic IS NOT NULL
    ELSE unit IS NULL AND target IS NULL AND aerobic IS NULL AND plan_b IS NULL END)
) STRICT;
CREATE TABLE prescribe (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  line INTEGER NOT NULL UNIQUE REFERENCES prescription_line (id)
) STRICT;
CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  pattern TEXT CHECK (pattern = 'nonspecific' OR pattern = 'sciatica' OR pattern = 'stenosis'
    OR pattern = 'osteoporosis' OR pattern = 'neck'),
  minutes INTEGER CHECK (minutes = 10 OR minutes = 15 OR minutes = 20 OR minutes = 30),
  avoid_given INTEGER NOT NULL CHECK (avoid_given IN (0, 1)),
  days_given INTEGER NOT NULL CHECK (days_given IN (0, 1)),
  equipment_given INTEGER NOT NULL CHECK (equipment_given IN (0, 1)),
  positions_given INTEGER NOT NULL CHECK (positions_given IN (0, 1))
) STRICT;
CREATE TABLE profile_item (
  profile INTEGER NOT NULL REFERENCES profile (id),
  list TEXT NOT NULL CHECK (list = 'avoid' OR list = 'day' OR list = 'equipment' OR list = 'position'),
  item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 20),
  PRIMARY KEY (profile, list, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE profile_change (
  entry INTEGER PRIMARY KEY REFERENCES entry (id),
  profile INTEGER NOT NULL UNIQUE REFERENCES profile (id)
) STRICT;
CREATE TABLE programme (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  started_utc INTEGER NOT NULL CHECK (started_utc BETWEEN 946598400 AND 7258204800),
  started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -1439 AND 1439),
  profile INTEGER NOT NULL UNIQUE REFERENCES profile (id)
) STRICT;
CREATE TABLE programme_line (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 999),
  line INTEGER NOT NULL UNIQUE REFERENCES prescription_line (id)
) STRICT;
CREATE TABLE programme_answer (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  value TEXT NOT NULL CHECK (length(value) <= 20000)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  kind TEXT NOT NULL CHECK (kind = 'first_start' OR kind = 'triage' OR kind = 'session' OR kind = 'later'
    OR kind = 'log'),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  value TEXT NOT NULL CHECK (length(value) <= 20000),
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
)sql";

// What is kept beside the planner's history.
constexpr const char* kVersion2 = R"sql(
CREATE TABLE practice (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind = 'breathing' OR kind = 'relaxation' OR kind = 'cold' OR kind = 'heat'),
  started_utc INTEGER NOT NULL CHECK (started_utc BETWEEN 946598400 AND 7258204800),
  started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -1439 AND 1439),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 86400)
) STRICT;
CREATE TABLE read_mark (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE CHECK (length(text) BETWEEN 1 AND 200),
  at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN 946598400 AND 7258204800),
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -1439 AND 1439)
) STRICT;
CREATE TABLE reading (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200)
) STRICT;
CREATE TABLE notebook (
  kind TEXT NOT NULL CHECK (kind = 'flare_plan' OR kind = 'goal' OR kind = 'course' OR kind = 'work_proposal'
    OR kind = 'clinician_questions' OR kind = 'evaluation'),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  value TEXT NOT NULL CHECK (length(value) <= 20000),
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY,
  at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN 946598400 AND 7258204800),
  at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -1439 AND 1439),
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 9999)
) STRICT;
CREATE TABLE evaluation_answer (
  evaluation INTEGER NOT NULL REFERENCES evaluation (id),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  value TEXT NOT NULL CHECK (length(value) <= 20000),
  PRIMARY KEY (evaluation, key)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array kSteps{kVersion1, kVersion2};

} // namespace

std::span<const char* const> schema_steps() { return kSteps; }

int schema_version() { return static_cast<int>(kSteps.size()); }

void migrate(SQLite::Database& database, std::span<const char* const> steps)
{
    const int before = database.execAndGet("PRAGMA user_version").getInt();
    for (auto version = static_cast<std::size_t>(before); version < steps.size(); ++version) {
        try {
            SQLite::Transaction transaction{database};
            database.exec(steps[version]);
            database.exec("PRAGMA user_version = " + std::to_string(version + 1));
            if (SQLite::Statement check{database, "PRAGMA foreign_key_check"}; check.executeStep())
                throw StorageError{StorageFault::damaged, "a foreign key leads nowhere"};
            transaction.commit();
        } catch (const SQLite::Exception& error) {
            throw StorageError{StorageFault::damaged, std::string{"schema step: "} + error.what()};
        }
    }
}

} // namespace trygg::storage
