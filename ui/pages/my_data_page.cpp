#include "ui/pages/my_data_page.h"

#include "ui/pages/my_data_erase.h"
#include "ui/pages/settings_part.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

/// From here on the person is told that the diary is filling up.
constexpr int kNearlyFull = 80;

PushButton* button(PushButton::Kind kind, const char* name)
{
    auto* made = new PushButton{kind};
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

FlowRow* row(std::initializer_list<PushButton*> buttons)
{
    auto* made = new FlowRow;
    for (PushButton* one : buttons) made->add(one);
    return made;
}

} // namespace

MyDataPage::MyDataPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{add_back(QStringLiteral("my_data.back"))},
      title_{new TextLabel{TextRole::h1}}, place_{new SettingsPart}, where_{new TextLabel}, file_{new TextLabel},
      held_{new TextLabel{TextRole::body_bold}}, full_{new TextLabel{TextRole::body_bold}},
      folder_{button(PushButton::Kind::secondary, "my_data.folder")}, copies_{new SettingsPart},
      copies_why_{new TextLabel}, copy_{button(PushButton::Kind::secondary, "my_data.copy")},
      earlier_{new SettingsPart}, earlier_why_{new TextLabel}, states_{new ChoiceGroup{ChoiceGroup::Kind::one}},
      hint_{new TextLabel{TextRole::body_bold}}, take_{button(PushButton::Kind::secondary, "my_data.take")},
      choose_{button(PushButton::Kind::quiet, "my_data.choose")}, exchange_{new SettingsPart},
      exchange_why_{new TextLabel}, json_{button(PushButton::Kind::secondary, "my_data.json")},
      table_{button(PushButton::Kind::secondary, "my_data.table")},
      import_{button(PushButton::Kind::quiet, "my_data.import")}, erase_{new MyDataErase},
      said_{{DataPart::copy, new TextLabel{TextRole::body_bold}}, {DataPart::exchange, new TextLabel{TextRole::body_bold}}}
{
    setObjectName(QStringLiteral("my_data"));
    build();
    connect_buttons();
    retranslate();
}

QStringList MyDataPage::tab_order()
{
    return {QStringLiteral("my_data.back"),   QStringLiteral("my_data.file"),       QStringLiteral("my_data.folder"),
            QStringLiteral("my_data.copy"),   QStringLiteral("my_data.take"),       QStringLiteral("my_data.choose"),
            QStringLiteral("my_data.json"),   QStringLiteral("my_data.table"),      QStringLiteral("my_data.import"),
            QStringLiteral("my_data.erase_open")};
}

void MyDataPage::build()
{
    column()->setSpacing(length::kSectionGap);
    file_->setObjectName(QStringLiteral("my_data.file"));
    file_->set_selectable(true);
    full_->set_ink(Ink::caution);
    hint_->set_ink(Ink::caution);
    states_->setObjectName(QStringLiteral("my_data.states"));
    copy_->set_icon(Icon::save);
    for (const auto& [part, label] : said_) label->hide();
    hint_->hide();
    const auto fill = [](SettingsPart* part, const QList<QWidget*>& lines) {
        for (QWidget* line : lines) part->add_bare(line);
    };
    fill(place_, {where_, file_, held_, full_, row({folder_})});
    fill(copies_, {copies_why_, row({copy_}), said_.at(DataPart::copy)});
    fill(earlier_, {earlier_why_, states_, hint_, row({take_, choose_})});
    fill(exchange_, {exchange_why_, row({json_, table_, import_}), said_.at(DataPart::exchange)});
    for (QWidget* part : QList<QWidget*>{title_, place_, copies_, earlier_, exchange_, erase_}) column()->addWidget(part);
}

void MyDataPage::connect_buttons()
{
    connect(back_, &PushButton::clicked, this, &MyDataPage::back);
    connect(folder_, &PushButton::clicked, this, &MyDataPage::open_folder);
    connect(copy_, &PushButton::clicked, this, &MyDataPage::copy_wanted);
    connect(states_, &ChoiceGroup::chosen_changed, this, [this] { hint_->hide(); });
    connect(states_, &ChoiceGroup::confirmed, this, &MyDataPage::take_state);
    connect(take_, &PushButton::clicked, this, &MyDataPage::take_state);
    connect(choose_, &PushButton::clicked, this, &MyDataPage::file_wanted);
    connect(json_, &PushButton::clicked, this, &MyDataPage::json_wanted);
    connect(table_, &PushButton::clicked, this, &MyDataPage::table_wanted);
    connect(import_, &PushButton::clicked, this, &MyDataPage::import_wanted);
    connect(erase_, &MyDataErase::confirmed, this, &MyDataPage::erase_wanted);
    connect(erase_, &MyDataErase::asking, this, [this](bool asking) {
        set_back(asking ? erase_->cancel_button() : back_);
    });
}

void MyDataPage::show_data(const MyDataView& view)
{
    view_ = view;
    for (const auto& [part, label] : said_) label->hide();
    hint_->hide();
    erase_->close();
    states_->set_chosen({});
    retranslate();
}

void MyDataPage::show_said(DataPart part, const QString& said)
{
    said_.at(part)->set_text(said);
    said_.at(part)->setVisible(!said.isEmpty());
}

QWidget* MyDataPage::first_focus() const { return back_; }

void MyDataPage::take_state()
{
    const QString chosen = states_->chosen_one();
    if (!chosen.isEmpty()) return emit state_wanted(view_.states[static_cast<std::size_t>(chosen.toInt())]);
    hint_->show();
    states_->focus_answer();
}

void MyDataPage::retranslate()
{
    title_->set_text(tr("My data"));
    write_place();
    copies_->set_title(tr("Copies"));
    copies_why_->set_text(tr("A copy on a USB stick is there when the computer breaks. Whoever has it can read it, as with "
                             "the diary itself."));
    copy_->setText(tr("Save a copy"));
    write_states();
    exchange_->set_title(tr("Take out, take in"));
    exchange_why_->set_text(tr("The whole diary as JSON can be taken in again, here or on another computer. The table is for "
                               "a spreadsheet. Taking in adds what is not there yet and changes nothing else."));
    json_->setText(tr("Take out everything (JSON)"));
    table_->setText(tr("Take out a table (CSV)"));
    import_->setText(tr("Take in a file"));
    erase_->retranslate();
    chain_tabs(widget());
}

void MyDataPage::write_place()
{
    const QLocale locale = words().locale();
    place_->set_title(tr("Where it is"));
    where_->set_text(tr("Your diary is one file on this computer. Nothing is sent anywhere."));
    file_->set_text(StateWords::path(view_.file));
    folder_->setText(tr("Open the folder"));
    if (view_.first_day && view_.last_day)
        held_->set_text(tr("%n entry(ies), from %1 to %2.", nullptr, view_.entries)
                            .arg(StateWords::day(*view_.first_day, locale), StateWords::day(*view_.last_day, locale)));
    else
        held_->set_text(tr("Nothing is written in it yet."));
    full_->set_text(tr("The diary is %1 per cent full. Save a copy of it; later you can begin a new one.").arg(view_.full_percent));
    full_->setVisible(view_.full_percent >= kNearlyFull);
}

void MyDataPage::write_states()
{
    const QLocale locale = words().locale();
    earlier_->set_title(tr("Go back to an earlier state"));
    const bool any = !view_.states.empty();
    earlier_why_->set_text(any ? tr("The program keeps earlier states by itself. You see what is in one before you go back, and "
                                    "the state now is kept too.")
                               : tr("There is no earlier state yet. You can open a copy that you have saved."));
    QList<Choice> choices;
    for (const EarlierState& state : view_.states)
        choices << Choice{.id = QString::number(choices.size()),
                          .title = StateWords::saved(state, locale),
                          .sub_text = StateWords::held(state, locale)};
    states_->set_choices(choices);
    states_->set_question(tr("Go back to an earlier state"));
    hint_->set_text(tr("Choose one of the states first."));
    take_->setText(tr("Look at this state"));
    choose_->setText(tr("Open a copy from a file"));
    states_->setVisible(any);
    take_->setVisible(any);
}

} // namespace trygg::ui
