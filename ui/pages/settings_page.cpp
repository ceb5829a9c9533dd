#include "ui/pages/settings_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/settings_exercises.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toggle.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

/// The answer of somebody who does not know their region.
constexpr char kNoRegion[] = "unknown";
constexpr int kLeastSize = 100, kMostSize = 200, kSizeStep = 10;

QString id_of(ColourChoice choice) { return QString::number(static_cast<int>(choice)); }

template <class Group> Group* named(Group* group, const char* name)
{
    group->setObjectName(QString::fromLatin1(name));
    return group;
}

} // namespace

SettingsPage::SettingsPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, place_{new SettingsPart},
      language_{named(new Segments, "settings.language")}, country_{named(new Segments, "settings.country")},
      region_{named(new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}, "settings.region")},
      look_{new SettingsPart}, text_size_{new NumberField},
      colours_{named(new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}, "settings.colours")},
      motion_{named(new Toggle, "settings.motion")}, exercises_{new SettingsExercises},
      data_{new SettingsPart}, where_{new TextLabel{TextRole::body_bold}}, file_{named(new TextLabel, "settings.file")},
      my_data_{named(new PushButton{PushButton::Kind::secondary}, "settings.my_data")},
      about_{new SettingsPart}, version_{new TextLabel{TextRole::body_bold}}, licence_{new TextLabel},
      is_not_head_{new TextLabel{TextRole::h3}}, is_not_{new BulletList}, privacy_{new TextLabel}
{
    setObjectName(QStringLiteral("settings"));
    build();
    connect_controls();
    retranslate();
}

QStringList SettingsPage::tab_order()
{
    return {QStringLiteral("settings.text_size"), QStringLiteral("settings.motion"),
            QStringLiteral("settings.file"), QStringLiteral("settings.my_data")};
}

void SettingsPage::build()
{
    column()->setSpacing(length::kSectionGap);
    language_head_ = place_->add(language_);
    country_head_ = place_->add(country_);
    region_head_ = place_->add(region_);
    region_part_ = region_->parentWidget();
    text_size_->edit()->setObjectName(QStringLiteral("settings.text_size"));
    text_size_->set_range(kLeastSize, kMostSize, kSizeStep);
    look_->add_bare(text_size_);
    colours_head_ = look_->add(colours_);
    look_->add_bare(motion_);
    file_->set_selectable(true);
    my_data_->set_icon(Icon::next, true);
    auto* buttons = new FlowRow;
    buttons->add(my_data_);
    for (QWidget* part : QList<QWidget*>{where_, file_, buttons}) data_->add_bare(part);
    for (QWidget* part : QList<QWidget*>{version_, is_not_head_, is_not_, privacy_, licence_}) about_->add_bare(part);
    for (QWidget* part : QList<QWidget*>{title_, place_, look_, exercises_, data_, about_}) column()->addWidget(part);
}

void SettingsPage::connect_controls()
{
    connect(language_, &ChoiceGroup::chosen_changed, this, [this] {
        if (const auto language = language_from(from_qt(language_->chosen_one()))) {
            Settings wanted = view_.settings;
            wanted.language = *language;
            emit_change(wanted);
        }
    });
    connect(country_, &ChoiceGroup::chosen_changed, this, [this] {
        if (const auto country = country_from(from_qt(country_->chosen_one()))) {
            Settings wanted = view_.settings;
            wanted.country = *country;
            emit_change(wanted);
        }
    });
    connect(region_, &ChoiceGroup::chosen_changed, this, [this] {
        Settings wanted = view_.settings;
        const QString region = region_->chosen_one();
        wanted.region = region == QLatin1String{kNoRegion} ? std::nullopt : std::optional{from_qt(region)};
        emit_change(wanted);
    });
    connect(text_size_, &NumberField::value_changed, this, [this](std::optional<int> size) {
        Settings wanted = view_.settings;
        wanted.text_size = size.value_or(wanted.text_size);
        emit_change(wanted);
    });
    connect(colours_, &ChoiceGroup::chosen_changed, this, [this] {
        Settings wanted = view_.settings;
        wanted.colours = static_cast<ColourChoice>(colours_->chosen_one().toInt());
        emit_change(wanted);
    });
    connect(motion_, &QAbstractButton::toggled, this, [this](bool on) {
        Settings wanted = view_.settings;
        wanted.reduce_motion = on;
        emit_change(wanted);
    });
    connect(exercises_, &SettingsExercises::person_chosen, this, [this](FigurePerson person) {
        Settings wanted = view_.settings;
        wanted.person = person;
        emit_change(wanted);
    });
    connect(exercises_, &SettingsExercises::volume_chosen, this, [this](Volume volume) {
        Settings wanted = view_.settings;
        wanted.volume = volume;
        emit_change(wanted);
    });
    connect(my_data_, &PushButton::clicked, this, &SettingsPage::my_data);
}

void SettingsPage::emit_change(Settings wanted)
{
    if (wanted == view_.settings) return;
    view_.settings = std::move(wanted);
    show_values();
    emit changed(view_.settings);
}

void SettingsPage::show_settings(const SettingsView& view)
{
    view_ = view;
    retranslate();
    show_values();
}

QWidget* SettingsPage::first_focus() const
{
    return language_->button(QString::fromLatin1(code(view_.settings.language).data()));
}

void SettingsPage::show_values()
{
    const Settings& s = view_.settings;
    language_->set_chosen({QString::fromLatin1(code(s.language).data())});
    country_->set_chosen({QString::fromLatin1(code(s.country).data())});
    region_->set_chosen({s.region ? to_qt(*s.region) : QString::fromLatin1(kNoRegion)});
    region_part_->setVisible(s.country == Country::denmark);
    if (text_size_->value() != s.text_size) text_size_->set_value(s.text_size);
    colours_->set_chosen({id_of(s.colours)});
    const QSignalBlocker quiet_motion{motion_};
    motion_->setChecked(s.reduce_motion);
    motion_->update();
    exercises_->show_values(s);
}

void SettingsPage::retranslate()
{
    title_->set_text(tr("Settings"));
    write_place();
    write_look();
    exercises_->retranslate();
    write_data();
    write_about();
    chain_tabs(widget());
}

void SettingsPage::write_place()
{
    place_->set_title(tr("Language and country"));
    language_head_->set_text(tr("Language"));
    language_->set_question(tr("Language"));
    // Each language in its own words, whatever is shown now.
    language_->set_choices({{.id = QStringLiteral("sv"), .title = QStringLiteral("Svenska")},
                            {.id = QStringLiteral("no"), .title = QStringLiteral("Norsk")},
                            {.id = QStringLiteral("da"), .title = QStringLiteral("Dansk")}});
    country_head_->set_text(tr("Where you look for care"));
    country_->set_question(tr("Where you look for care"));
    country_->set_choices({{.id = QStringLiteral("SE"), .title = tr("Sweden")},
                           {.id = QStringLiteral("NO"), .title = tr("Norway")},
                           {.id = QStringLiteral("DK"), .title = tr("Denmark")}});
    region_head_->set_text(tr("Region"));
    region_->set_question(tr("Region"));
    QList<Choice> regions;
    for (const std::string& id : view_.regions) {
        const std::string path = "contacts/regions/" + id;
        regions << Choice{.id = to_qt(id), .title = words().phrase(path.c_str())};
    }
    regions << Choice{.id = QString::fromLatin1(kNoRegion), .title = tr("I do not know")};
    region_->set_choices(regions);
}

void SettingsPage::write_look()
{
    look_->set_title(tr("How it looks"));
    text_size_->set_words(tr("Text size"), tr("per cent"), tr("100 to 200. Ctrl and + or − does the same, everywhere."));
    colours_head_->set_text(tr("Colours"));
    colours_->set_question(tr("Colours"));
    colours_->set_choices({{.id = id_of(ColourChoice::system), .title = tr("As the computer")},
                           {.id = id_of(ColourChoice::light), .title = tr("Light")},
                           {.id = id_of(ColourChoice::dark), .title = tr("Dark")},
                           {.id = id_of(ColourChoice::contrast_light), .title = tr("High contrast, light")},
                           {.id = id_of(ColourChoice::contrast_dark), .title = tr("High contrast, dark")}});
    motion_->set_words(tr("Less motion"), tr("Nothing moves by itself."));
}

void SettingsPage::write_data()
{
    data_->set_title(tr("My data"));
    where_->set_text(tr("Your diary is one file on this computer. Nothing is sent anywhere."));
    file_->set_text(view_.diary_file);
    my_data_->setText(tr("Copies, earlier states, erase"));
    data_->setVisible(!view_.diary_file.isEmpty());
}

void SettingsPage::write_about()
{
    about_->set_title(tr("About the program"));
    version_->set_text(tr("Trygg Rygg, version %1").arg(view_.version));
    is_not_head_->set_text(tr("What it is not"));
    is_not_->set_lines(words().phrases("about/is_not"));
    privacy_->set_text(words().phrase("about/privacy"));
    licence_->set_text(tr("The program is free: Apache licence 2.0. Its texts: CC BY 4.0."));
}

} // namespace trygg::ui
