#pragma once

#include "ui/pages/care_result.h"
#include "ui/text/words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QTextDocument;

namespace trygg::ui {

/// A page to hand over at a clinic; plain text only.
struct PrintNote {
    struct Section {
        QString head;
        QStringList lines;
        friend bool operator==(const Section&, const Section&) = default;
    };

    QString title;
    /// Under the title: when and how it was made.
    QStringList lead;
    QList<Section> sections;
    /// At the end, small.
    QString foot;
    friend bool operator==(const PrintNote&, const PrintNote&) = default;
};

/// Day and time of the answers, as people write them.
[[nodiscard]] QString when_answered(const CareResult& result, const Words& words);

/// The note on a triage's result: urgency, signs in a clinician's words, every answer, whom to call.
[[nodiscard]] PrintNote note_on(const CareResult& result, const Words& words);

/// The note laid out for a printer.
[[nodiscard]] std::unique_ptr<QTextDocument> document_of(const PrintNote& note);

} // namespace trygg::ui
