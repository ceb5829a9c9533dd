#include "ui/pages/print_note.h"

#include "ui/pages/answer_words.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QTime>

namespace trygg::ui {
namespace {

constexpr int kWellbeing = 3;

/// Writes the note's own sentences.
class NoteWriter {
    Q_DECLARE_TR_FUNCTIONS(PrintNote)

public:
    NoteWriter(const CareResult& result, const Words& words) : result_{result}, words_{words}, texts_{words} {}

    [[nodiscard]] PrintSheet write() const
    {
        const content::LevelWords& level = words_.book().levels.at(std::string{content::id_of(result_.verdict.level)});
        PrintSheet note = begin_sheet(words_, tr("Back pain: note for the clinic"), result_.at.day());
        note.blocks.push_back(PrintFields{{tr("Name"), tr("Born")}});
        note.blocks.push_back(PrintParagraph{tr("Answered on %1.").arg(when_answered(result_, words_))});
        add(note, tr("Advice given"), {tr("%1: %2").arg(to_qt(level.band), to_qt(level.title))});
        add(note, tr("Why"), texts_.notes(result_.verdict.deciding));
        add(note, tr("Also"), texts_.notes(AnswerWords::lesser_rules(result_.verdict)));
        add(note, tr("In my own words"), texts_.say(result_.verdict.deciding));
        add(note, tr("Whom to call"), calls());
        add(note, tr("All answers"), answers());
        note.blocks.push_back(PrintParagraph{
            tr("These are the person's own answers to the questions of Trygg Rygg (questions of %1). "
               "It is not a diagnosis and not a medical record.")
                .arg(to_qt(result_.content_version)),
            true});
        return note;
    }

private:
    static void add(PrintSheet& note, const QString& head, const QStringList& lines)
    {
        if (lines.isEmpty()) return;
        note.blocks.push_back(PrintHeading{head});
        if (lines.size() == 1) note.blocks.push_back(PrintParagraph{lines.front()});
        else note.blocks.push_back(PrintList{PrintList::Kind::bullets, lines});
    }

    [[nodiscard]] QStringList calls() const
    {
        QStringList lines;
        for (const content::Contact& contact : result_.contacts) {
            const QString name = to_qt(words_.book().contacts.at(contact.id).name);
            lines << (contact.number.empty() ? name : tr("%1: %2").arg(name, to_qt(contact.number)));
        }
        return lines;
    }

    [[nodiscard]] QStringList answers() const
    {
        QStringList lines;
        for (const AskedAnswer& asked : result_.answers) {
            // How the person feels was promised to stay on the computer; what it calls for stands under "why".
            if (asked.question.part == kWellbeing) continue;
            lines << tr("%1: %2").arg(texts_.topic(asked), texts_.answer(asked));
        }
        return lines;
    }

    const CareResult& result_;
    const Words& words_;
    AnswerWords texts_;
};

} // namespace

QString when_answered(const CareResult& result, const Words& words)
{
    const auto minute = static_cast<int>(result.at.minute_of_day().count());
    const QTime time{minute / 60, minute % 60};
    return QStringLiteral("%1, %2").arg(words.locale().toString(to_qt(result.at.day()), QLocale::LongFormat),
                                        words.locale().toString(time, QLocale::ShortFormat));
}

PrintSheet note_on(const CareResult& result, const Words& words) { return NoteWriter{result, words}.write(); }

} // namespace trygg::ui
