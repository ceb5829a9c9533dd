#include "ui/pages/language_page.h"

#include "ui/pages/start_choices.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

const QString kRegionUnknown = QStringLiteral("unknown");

} // namespace

LanguagePage::LanguagePage(const Words& words, QWidget* parent)
    : Page{words, length::kFirstStart, parent}, language_head_{new BlockHead},
      language_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}, country_head_{new BlockHead},
      country_{new ChoiceGroup{ChoiceGroup::Kind::one}}, region_head_{new BlockHead},
      region_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}},
      continue_{new PushButton{PushButton::Kind::primary}}, larger_{new PushButton{PushButton::Kind::quiet}},
      have_diary_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName("language");
    language_->setObjectName("language.language");
    country_->setObjectName("language.country");
    region_->setObjectName("language.region");
    const auto add = [this](QWidget* head, QWidget* group) {
        column()->addWidget(head);
        column()->addSpacing(length::kChoiceGap);
        column()->addWidget(group);
        column()->addSpacing(length::kSectionGap);
    };
    add(language_head_, language_);
    add(country_head_, country_);
    add(region_head_, region_);
    auto* row = new FlowRow;
    row->add(continue_);
    row->add(larger_);
    row->add(have_diary_);
    column()->addWidget(row);
    column()->addStretch();
    continue_->setObjectName("language.continue");
    continue_->set_icon(Icon::next, true);
    larger_->setObjectName("language.larger");
    larger_->set_icon(Icon::up);
    have_diary_->setObjectName("language.have_diary");
    have_diary_->set_icon(Icon::save);
    set_primary(continue_);

    connect(language_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        if (const auto language = language_from(ids.value(0).toStdString())) emit language_chosen(*language);
    });
    connect(country_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        view_.country = country_from(ids.value(0).toStdString());
        show_regions();
        if (view_.country) emit country_chosen(*view_.country);
    });
    connect(region_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        const std::string chosen = ids.value(0).toStdString();
        emit region_chosen(chosen == kRegionUnknown.toStdString() ? std::string{} : chosen);
    });
    connect(language_, &ChoiceGroup::confirmed, country_, &ChoiceGroup::focus_answer);
    connect(country_, &ChoiceGroup::confirmed, this, [this] {
        if (view_.country == Country::denmark) region_->focus_answer();
        else go_on();
    });
    connect(region_, &ChoiceGroup::confirmed, this, &LanguagePage::go_on);
    connect(continue_, &PushButton::clicked, this, &LanguagePage::go_on);
    connect(larger_, &PushButton::clicked, this, &LanguagePage::larger_text);
    connect(have_diary_, &PushButton::clicked, this, &LanguagePage::have_diary);
    LanguagePage::retranslate();
}

QWidget* LanguagePage::first_focus() const
{
    language_->focus_answer();
    return language_->focusWidget();
}

void LanguagePage::show_choice(const LanguageView& view)
{
    view_ = view;
    LanguagePage::retranslate();
    language_->set_chosen({to_qt(code(view.language))});
    country_->set_chosen(view.country ? QStringList{to_qt(code(*view.country))} : QStringList{});
    if (view.region) region_->set_chosen({to_qt(*view.region)});
    show_regions();
}

void LanguagePage::show_regions()
{
    const bool denmark = view_.country == Country::denmark;
    region_head_->setVisible(denmark);
    region_->setVisible(denmark);
}

void LanguagePage::go_on()
{
    if (view_.country) emit next();
    else country_->focus_answer();
}

void LanguagePage::retranslate()
{
    language_head_->set_words(tr("Which language do you want?"), tr("You can change it at any time. What you have written stays."));
    language_->set_question(tr("Which language do you want?"));
    language_->set_choices({{"sv", "Svenska"}, {"no", "Norsk"}, {"da", "Dansk"}});
    country_head_->set_words(tr("Where do you look for care?"), tr("It decides which telephone numbers and ways to care you are shown."));
    country_->set_question(tr("Where do you look for care?"));
    country_->set_choices({{"SE", tr("Sweden"), tr("1177 and 112")},
                           {"NO", tr("Norway"), tr("116 117 and 113")},
                           {"DK", tr("Denmark"), tr("Your own doctor, the on-call doctor and 112")}});
    region_head_->set_words(tr("Which region?"), tr("The on-call doctor has a number for each region."));
    region_->set_question(tr("Which region?"));
    QList<Choice> regions;
    for (const std::string& id : view_.regions)
        regions.append({to_qt(id), to_qt(words().book().phrase("contacts/regions/" + id))});
    regions.append({kRegionUnknown, tr("I do not know")});
    region_->set_choices(regions);
    continue_->setText(tr("Continue"));
    larger_->setText(tr("Larger text"));
    have_diary_->setText(tr("I already have a diary"));
    chain_tabs(widget());
}

} // namespace trygg::ui
