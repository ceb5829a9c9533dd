#include "ui/pages/settings_part.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

SettingsPart::SettingsPart(QWidget* parent)
    : Themed<QWidget>{parent}, title_{new TextLabel{TextRole::h2}}, card_{new Card}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kChoiceGap);
    lines->addWidget(title_);
    lines->addWidget(card_);
    card_->body()->setSpacing(length::kBlockGap);
}

void SettingsPart::set_title(const QString& title) { title_->set_text(title); }

TextLabel* SettingsPart::add(QWidget* control)
{
    auto* part = new QWidget;
    auto* lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kUnit);
    auto* label = new TextLabel{TextRole::body_bold};
    lines->addWidget(label);
    lines->addWidget(control);
    card_->body()->addWidget(part);
    return label;
}

void SettingsPart::add_bare(QWidget* control) { card_->body()->addWidget(control); }

} // namespace trygg::ui
