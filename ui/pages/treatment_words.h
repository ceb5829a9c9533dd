#pragma once

#include "content/treatment.h"
#include "ui/theme/icons.h"

#include <array>

#include <QCoreApplication>
#include <QString>

namespace trygg::ui {

/// What is known of treatments, whom it is about and what it rests on, in words and icons.
class TreatmentWords {
    Q_DECLARE_TR_FUNCTIONS(TreatmentWords)

public:
    /// In the order of showing.
    static constexpr std::array kKnown{content::Known::helps,          content::Known::may_help,
                                       content::Known::uncertain,      content::Known::little_or_none,
                                       content::Known::advised_against, content::Known::not_studied};
    /// In the order of showing; what is for anyone is among each.
    static constexpr std::array kPatients{content::Patients::acute,    content::Patients::long_lasting,
                                          content::Patients::sciatica, content::Patients::stenosis,
                                          content::Patients::osteoporosis, content::Patients::neck};

    [[nodiscard]] static QString known(content::Known known);
    [[nodiscard]] static Icon icon(content::Known known);
    [[nodiscard]] static QString patients(content::Patients patients);
    /// The evidence in a word.
    [[nodiscard]] static QString evidence(content::Evidence evidence);
    /// What that word means, as a sentence.
    [[nodiscard]] static QString meaning(content::Evidence evidence);
    [[nodiscard]] static Icon icon(content::Evidence evidence);
};

} // namespace trygg::ui
