#include "ui/pages/built_in_numbers.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace trygg::ui {
namespace {

/// A country's number for danger to life, and where to turn otherwise (content/contacts.json, 2026-11-22).
struct CountryNumbers {
    QLocale::Language language;
    const char *name, *number, *when, *otherwise;
};

constexpr std::array kCountries{
    CountryNumbers{QLocale::Swedish, "Sverige", "112", "Ring 112 när det är bråttom, dygnet runt.",
                   "Råd av en sjuksköterska dygnet runt: 1177."},
    CountryNumbers{QLocale::NorwegianBokmal, "Norge", "113", "Ring 113 når det haster, hele døgnet.",
                   "Legevakten, hele døgnet: 116 117."},
    CountryNumbers{QLocale::Danish, "Danmark", "112", "Ring 112, når det haster, hele døgnet.",
                   "Ellers ring til din egen læge. Er der lukket, så ring til lægevagten i din region: "
                   "Hovedstaden 1813, Sjælland 1818, Syddanmark 70 11 07 07, Midtjylland 70 11 31 31, "
                   "Nordjylland 70 15 03 00."},
};

QWidget* numbers_row(const CountryNumbers& country)
{
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout{words};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new TextLabel{TextRole::h3, QString::fromUtf8(country.name)});
    lines->addWidget(new TextLabel{TextRole::body, QString::fromUtf8(country.when)});
    lines->addWidget(new TextLabel{TextRole::body, QString::fromUtf8(country.otherwise)});
    auto* number = new TextLabel{TextRole::numeral, QString::fromLatin1(country.number)};
    number->set_ink(Ink::danger);
    auto* row = new FlowRow;
    row->set_gap(length::kSectionGap);
    row->add(number);
    row->add(words, 1);
    row->setLocale(QLocale{country.language});
    return row;
}

} // namespace

BuiltInNumbers::BuiltInNumbers(QWidget* parent) : Card{Kind::surface, parent}
{
    body()->setSpacing(length::kChoiceGap);
    for (const CountryNumbers& country : kCountries) {
        if (body()->count() > 0) body()->addWidget(new Hairline);
        body()->addWidget(numbers_row(country));
    }
}

} // namespace trygg::ui
