#include "support/gallery_scenes.h"

#include "support/gallery_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/numeral_block.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggle.h"

#include <QVBoxLayout>

#include <utility>

namespace trygg::ui {
namespace {

using Kind = PushButton::Kind;

/// The five states of a control, side by side.
template <class Make> void add_states(QVBoxLayout* column, Make make)
{
    auto* line = new FlowRow;
    line->set_columns(4);
    line->set_gap(16);
    for (int state = 0; state < 4; ++state) {
        auto* part = make();
        part->setAttribute(Qt::WA_UnderMouse, state == 1);
        part->setDown(state == 2);
        part->setEnabled(state != 3);
        line->add(part);
    }
    column->addWidget(line);
    column->addSpacing(14);
}

} // namespace

QWidget* settings()
{
    auto* page = new PageScroll{length::kReading};
    auto* column = page->column();
    column->addWidget(label(TextRole::h1, "Inställningar"));
    column->addSpacing(length::kBlockGap);
    auto* segments = new Segments;
    segments->set_choices({{"4w", QStringLiteral("4 veckor")}, {"3m", QStringLiteral("3 månader")}, {"all", QStringLiteral("Allt")}});
    segments->set_chosen({"4w"});
    column->addWidget(segments);
    column->addSpacing(length::kBlockGap);
    auto* card = new Card;
    auto* on = new Toggle;
    on->set_words(QStringLiteral("Mindre rörelse"), QStringLiteral("Figurerna visas som stilla bilder"));
    on->setChecked(true);
    auto* off = new Toggle;
    off->set_words(QStringLiteral("Ljud"), QStringLiteral("Ett mjukt ljud när tiden är slut"));
    card->body()->addWidget(on);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(off);
    column->addWidget(card);
    column->addSpacing(length::kBlockGap);
    auto* number = new NumberField;
    number->set_words(QStringLiteral("Hur länge orkar du gå?"), QStringLiteral("minuter"), QStringLiteral("Tills det börjar kännas för mycket."));
    number->set_range(1, 120, 1, 10);
    number->set_value(12);
    column->addWidget(number);
    column->addSpacing(length::kBlockGap);
    auto* field = new TextField;
    field->set_words(QStringLiteral("Vad vill du kunna göra?"), QStringLiteral("Till exempel: bära hem maten."));
    field->set_text(QStringLiteral("Leka med barnbarnen på golvet"));
    column->addWidget(field);
    column->addSpacing(length::kBlockGap);
    auto* wrong = new TextField;
    wrong->set_words(QStringLiteral("Namn på målet"));
    wrong->set_error(QStringLiteral("Skriv ett namn, minst ett tecken."));
    column->addWidget(wrong);
    column->addSpacing(length::kBlockGap);
    auto* area = new TextArea;
    area->set_words(QStringLiteral("Anteckning"));
    area->set_text(QStringLiteral("Det gick bättre än i går."));
    column->addWidget(area);
    return page;
}

QWidget* states()
{
    auto* page = new PageScroll{length::kSession};
    auto* column = page->column();
    column->addWidget(label(TextRole::h1, "Delar och lägen"));
    column->addSpacing(length::kBlockGap);
    for (const auto& [kind, text] : {std::pair{Kind::primary, "Fortsätt"}, {Kind::secondary, "Lättare"},
                                     {Kind::quiet, "Hoppa över"}, {Kind::quiet_flush, "Tillbaka"}, {Kind::danger, "Radera"}}) {
        add_states(column, [kind = kind, text = text] { return normal(kind, text, kind == Kind::quiet_flush ? Icon::back : Icon::none); });
    }
    for (const auto& [mark, chosen] : {std::pair{ChoiceButton::Mark::radio, false}, {ChoiceButton::Mark::radio, true},
                                       {ChoiceButton::Mark::check, true}, {ChoiceButton::Mark::glyph, false}}) {
        add_states(column, [mark = mark, chosen = chosen] {
            auto* made = new ChoiceButton{mark};
            made->set_words(QStringLiteral("Nej"));
            made->set_icon(Icon::x);
            made->setChecked(chosen);
            return made;
        });
    }
    auto* icons = new FlowRow;
    icons->set_columns(21);
    for (int icon = 1; icon <= static_cast<int>(Icon::minus); ++icon) {
        auto* mark = new IconMark{static_cast<Icon>(icon)};
        mark->set_ink(Ink::normal);
        icons->add(mark);
    }
    column->addWidget(icons);
    column->addSpacing(length::kBlockGap);
    for (const TextRole role : {TextRole::display, TextRole::h1, TextRole::h2, TextRole::h3, TextRole::lead, TextRole::answer,
                                TextRole::body_bold, TextRole::body, TextRole::small}) {
        column->addWidget(label(role, "Långsamt fram, ett steg i taget"));
    }
    return page;
}

QWidget* first_start()
{
    auto* page = new PageScroll{length::kFirstStart};
    auto* column = page->column();
    column->addSpacing(length::kBlockGap);
    column->addWidget(label(TextRole::h1, "Vilket språk vill du använda?"));
    column->addSpacing(length::kBlockGap);
    auto* language = new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row};
    language->set_choices({{"sv", "Svenska"}, {"no", "Norsk"}, {"da", "Dansk"}});
    language->set_chosen({"sv"});
    column->addWidget(language);
    column->addSpacing(length::kUnit);
    column->addWidget(label(TextRole::small, "Du kan byta när som helst. Det du har skrivit finns kvar.", Ink::secondary));
    column->addSpacing(length::kCareCardPadding);
    column->addWidget(label(TextRole::h1, "Var söker du vård?"));
    column->addSpacing(length::kBlockGap);
    auto* country = new ChoiceGroup{ChoiceGroup::Kind::one};
    country->set_choices({{"se", "Sverige", "1177 och 112"}, {"no", "Norge", "116 117 och 113"},
                          {"dk", "Danmark", QStringLiteral("Egen læge, lægevagten og 112")}});
    column->addWidget(country);
    column->addSpacing(length::kSectionGap);
    column->addWidget(row({large(Kind::primary, "Fortsätt", Icon::next, true), normal(Kind::quiet, "Större text", Icon::up)}));
    return page;
}

QWidget* long_words()
{
    auto* page = new PageScroll{length::kQuestion};
    auto* column = page->column();
    column->addWidget(label(TextRole::h1, "Har du fået vanskeligheder ved at holde på afføringen eller vandladningsproblemer?"));
    column->addSpacing(length::kBlockGap);
    auto* answers = new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row};
    answers->set_choices({{"a", QStringLiteral("Almindelig dag"), QStringLiteral("Sundhedsvæsenets beredskabsafdeling")},
                          {"b", QStringLiteral("Bevægelsesindskrænkning"), QStringLiteral("Muskelkontraktionshastighed")}});
    column->addWidget(answers);
    column->addSpacing(length::kBlockGap);
    column->addWidget(row({large(Kind::primary, "Fortsæt til sikkerhedsspørgsmålene og træningsprogrammet for de næste uger", Icon::next, true)}));
    column->addSpacing(length::kBlockGap);
    auto* number = new NumeralBlock{Tone::caution};
    number->set_words(QStringLiteral("116 117"), QStringLiteral("Ring til lægevagten, hvis følelsesløsheden breder sig."));
    column->addWidget(number);
    column->addSpacing(length::kBlockGap);
    auto* made = exercise("Firefodsstående diagonalløft med rygstabilisering", "Fordi sidste træningsgang gik godt.", "2 × 6 gentagelser i hver side");
    made->set_opens(true);
    column->addWidget(made);
    column->addWidget(ladder());
    return page;
}

} // namespace trygg::ui
