#include "ui/pages/print_note.h"

#include "ui/pages/answer_words.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTime>

namespace trygg::ui {
namespace {

constexpr double kTitlePoints = 18, kHeadPoints = 13, kBodyPoints = 11, kFootPoints = 9, kSpace = 6;
constexpr int kWellbeing = 3;

/// Writes the note's own sentences.
class NoteWriter {
    Q_DECLARE_TR_FUNCTIONS(PrintNote)

public:
    NoteWriter(const CareResult& result, const Words& words) : result_{result}, words_{words}, texts_{words} {}

    [[nodiscard]] PrintNote write() const
    {
        const content::LevelWords& level = words_.book().levels.at(std::string{content::id_of(result_.verdict.level)});
        PrintNote note;
        note.title = tr("Back pain: note for the clinic");
        note.lead << tr("Name: ____________________    Born: ____________________");
        note.lead << tr("Answered on %1.").arg(when_answered(result_, words_));
        note.sections.append({tr("Advice given"), {tr("%1: %2").arg(to_qt(level.band), to_qt(level.title))}});
        add(note, tr("Why"), texts_.notes(result_.verdict.deciding));
        add(note, tr("Also"), texts_.notes(AnswerWords::lesser_rules(result_.verdict)));
        add(note, tr("In my own words"), texts_.say(result_.verdict.deciding));
        add(note, tr("Whom to call"), calls());
        add(note, tr("All answers"), answers());
        note.foot = tr("These are the person's own answers to the questions of Trygg Rygg (questions of %1). "
                       "It is not a diagnosis and not a medical record.")
                        .arg(to_qt(result_.content_version));
        return note;
    }

private:
    static void add(PrintNote& note, const QString& head, const QStringList& lines)
    {
        if (!lines.isEmpty()) note.sections.append({head, lines});
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

/// Puts paragraphs of plain text into a document.
class Typesetter {
public:
    explicit Typesetter(QTextDocument& document) : cursor_{&document} {}

    void paragraph(const QString& text, double points, bool bold, double above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        if (first_) cursor_.setBlockFormat(block);
        else cursor_.insertBlock(block);
        first_ = false;
        cursor_.insertText(text, letters);
    }

private:
    QTextCursor cursor_;
    bool first_ = true;
};

} // namespace

QString when_answered(const CareResult& result, const Words& words)
{
    const auto minute = static_cast<int>(result.at.minute_of_day().count());
    const QTime time{minute / 60, minute % 60};
    return QStringLiteral("%1, %2").arg(words.locale().toString(to_qt(result.at.day()), QLocale::LongFormat),
                                        words.locale().toString(time, QLocale::ShortFormat));
}

PrintNote note_on(const CareResult& result, const Words& words) { return NoteWriter{result, words}.write(); }

std::unique_ptr<QTextDocument> document_of(const PrintNote& note)
{
    auto document = std::make_unique<QTextDocument>();
    Typesetter page{*document};
    page.paragraph(note.title, kTitlePoints, true, 0);
    for (const QString& line : note.lead) page.paragraph(line, kBodyPoints, false, kSpace);
    for (const PrintNote::Section& section : note.sections) {
        page.paragraph(section.head, kHeadPoints, true, 2 * kSpace);
        for (const QString& line : section.lines) page.paragraph(line, kBodyPoints, false, kSpace / 3);
    }
    page.paragraph(note.foot, kFootPoints, false, 2 * kSpace);
    return document;
}

} // namespace trygg::ui
