#include "simulation/body.h"

#include "content/exercise_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>

namespace trygg::simulation {
namespace {

const content::Catalogue& catalogue()
{
    static const auto read = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return read;
}

Patient patient_without_noise(double growth = 1)
{
    Assumptions calm{.growth = growth, .noise = 0};
    Patient patient = patient_of(catalogue(), 5, 1, calm);
    patient.flare_rate = 0;
    return patient;
}

TEST_CASE("a load that fits makes the body bear more, one far too large makes it bear less")
{
    const plan::FactTable table{catalogue()};
    const Patient patient = patient_without_noise();
    Body trained{patient, table}, overdone{patient, table};
    (void)trained.begin_day(0);
    (void)overdone.begin_day(0);
    const double before = trained.capacity(0, 10);
    const Effect fitting = trained.exercise(0, 10, static_cast<int>(before));
    const Effect too_much = overdone.exercise(0, 10, static_cast<int>(1.5 * before) + 1);
    CHECK(fitting.okay_now);
    CHECK(fitting.okay_later);
    CHECK_FALSE(too_much.okay_later);
    CHECK(trained.capacity(0, 10) > before);
    CHECK(overdone.capacity(0, 10) < before);
}

TEST_CASE("nobody goes on far beyond what the body bears")
{
    const plan::FactTable table{catalogue()};
    const Patient patient = patient_without_noise();
    Body body{patient, table};
    (void)body.begin_day(0);
    const double bears = body.capacity(0, 10);
    const Effect effect = body.exercise(0, 10, 9999);
    CHECK(effect.done <= 1.6 * bears + 1);
    CHECK_FALSE(effect.okay_now);
}

TEST_CASE("however often it is overdone, the body bears something")
{
    const plan::FactTable table{catalogue()};
    const Patient patient = patient_without_noise();
    Body body{patient, table};
    for (int day = 0; day < 500; ++day) {
        (void)body.begin_day(day);
        (void)body.exercise(0, 10, 9999);
    }
    (void)body.begin_day(500);
    CHECK(body.capacity(0, 10) > 0.1);
    CHECK(body.capacity(0, 10) < 2);
}

TEST_CASE("rest of more than a week costs tolerance")
{
    const plan::FactTable table{catalogue()};
    const Patient patient = patient_without_noise();
    Body week{patient, table}, months{patient, table};
    for (Body* body : {&week, &months}) {
        (void)body->begin_day(0);
        (void)body->exercise(0, 10, 1);
    }
    const double before = week.capacity(0, 10);
    (void)week.begin_day(7);
    (void)months.begin_day(90);
    CHECK(week.capacity(0, 10) == before);
    CHECK(months.capacity(0, 10) < 0.8 * before);
}

TEST_CASE("too much costs adherence, and good sessions bring it back")
{
    const plan::FactTable table{catalogue()};
    const Patient patient = patient_without_noise();
    Body body{patient, table};
    CHECK(body.trust() == 1.0);
    body.learn(false);
    const double lost = body.trust();
    CHECK(lost < 1.0);
    body.learn(true);
    CHECK(body.trust() > lost);
    for (int i = 0; i < 100; ++i) body.learn(true);
    CHECK(body.trust() == 1.0);
}

} // namespace
} // namespace trygg::simulation
