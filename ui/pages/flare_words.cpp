#include "ui/pages/flare_words.h"

#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

QString FlareFields::heading(const std::string& key)
{
    if (key == "ease") return tr("What eases it for me");
    if (key == "positions") return tr("Positions that help");
    if (key == "less") return tr("What I do less of");
    if (key == "go_on") return tr("What I go on with");
    if (key == "tell") return tr("Whom I tell");
    return tr("What I tell myself");
}

QString FlareFields::help(const std::string& key)
{
    if (key == "ease") return tr("Warmth, calm breathing, music, somebody to talk to.");
    if (key == "positions") return tr("On your back with your legs on a chair, or on your side with a pillow.");
    if (key == "less") return tr("What can wait a few days, and what somebody else can lift.");
    if (key == "go_on") return tr("What you almost always manage: a short walk, half of the exercises, some of your work.");
    if (key == "tell") return tr("At home and at work, and what you would like them to do.");
    return tr("A sentence that you would like to read on a hard day.");
}

FlareWords::FlareWords(QWidget* parent) : Card{Kind::tint, parent}, title_{new TextLabel{TextRole::h3}}, fields_{}
{
    body()->setSpacing(length::kUnit);
    body()->addWidget(title_);
    for (Field& field : fields_) {
        field = {new QWidget, new TextLabel{TextRole::body_bold}, new TextLabel};
        field.text->set_selectable(true);
        auto* lines = new QVBoxLayout{field.whole};
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(field.heading);
        lines->addWidget(field.text);
        body()->addWidget(field.whole);
    }
    retranslate();
}

bool FlareWords::has_words(const diary::Draft& plan)
{
    return std::ranges::any_of(FlareFields::kKeys, [&](const char* key) {
        const auto found = plan.find(key);
        return found != plan.end() && !from_qt(to_qt(found->second)).empty();
    });
}

void FlareWords::show_plan(const diary::Draft& plan)
{
    plan_ = plan;
    retranslate();
}

void FlareWords::retranslate()
{
    title_->set_text(tr("My own plan, written on a good day"));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const std::string key = FlareFields::kKeys.at(i);
        const auto found = plan_.find(key);
        const QString text = found == plan_.end() ? QString{} : to_qt(found->second).trimmed();
        fields_.at(i).heading->set_text(FlareFields::heading(key));
        fields_.at(i).text->set_text(text);
        fields_.at(i).whole->setVisible(!text.isEmpty());
    }
}

} // namespace trygg::ui
