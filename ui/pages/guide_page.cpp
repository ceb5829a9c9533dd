#include "ui/pages/guide_page.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {

GuidePage::GuidePage(const Words& words, const QString& name, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}}, missing_{new NoticeBar{Tone::caution}},
      parts_{new QWidget}
{
    setObjectName(name);
    back_->setObjectName(name + QStringLiteral(".back"));
    back_->set_icon(Icon::back);
    set_back(back_);
    connect(back_, &PushButton::clicked, this, &GuidePage::back);
    lead_->set_ink(Ink::secondary);
    column()->addWidget(back_, 0, Qt::AlignLeft);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addWidget(missing_);
    missing_->hide();
    auto* lines = new QVBoxLayout{parts_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    column()->addWidget(parts_);
}

QWidget* GuidePage::first_focus() const { return back_; }

void GuidePage::set_head(const QString& title, const QString& lead)
{
    title_->set_text(title);
    lead_->set_text(lead);
    lead_->setVisible(!lead.isEmpty());
}

void GuidePage::set_whole(bool whole)
{
    missing_->setVisible(!whole);
    parts_->setVisible(whole);
}

void GuidePage::add(QWidget* part, int above)
{
    auto* lines = qobject_cast<QVBoxLayout*>(parts_->layout());
    lines->addSpacing(above);
    lines->addWidget(part);
}

TextLabel* GuidePage::add_heading()
{
    auto* heading = new TextLabel{TextRole::h2};
    add(heading, length::kSectionGap);
    return heading;
}

void GuidePage::add_row(const QList<PushButton*>& buttons, int above)
{
    auto* row = new FlowRow;
    for (PushButton* button : buttons) row->add(button);
    add(row, above);
}

PushButton* GuidePage::make_link(const QString& part)
{
    PushButton* link = make_button(PushButton::Kind::quiet_flush, part);
    link->set_icon(Icon::right, true);
    return link;
}

PushButton* GuidePage::make_button(PushButton::Kind kind, const QString& part)
{
    auto* button = new PushButton{kind};
    button->setObjectName(QStringLiteral("%1.%2").arg(objectName(), part));
    return button;
}

void GuidePage::retranslate()
{
    back_->setText(tr("Back"));
    missing_->set_words(tr("Some texts are missing"),
                        tr("A file of the program is damaged. Install the program again; your diary stays."));
}

void GuidePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

} // namespace trygg::ui
