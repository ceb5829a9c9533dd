#include "ui/pages/blocked_page.h"

#include "ui/pages/answer_words.h"
#include "ui/pages/care_parts.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

BlockedPage::BlockedPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, heading_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      buttons_{new FlowRow}, examined_{new PushButton{PushButton::Kind::primary}},
      again_{new PushButton{PushButton::Kind::secondary}}, print_{new PushButton{PushButton::Kind::quiet}},
      parts_layout_{new QVBoxLayout}
{
    setObjectName(QStringLiteral("blocked"));
    examined_->setObjectName(QStringLiteral("blocked.examined"));
    examined_->set_size(PushButton::Size::large);
    again_->setObjectName(QStringLiteral("blocked.again"));
    print_->setObjectName(QStringLiteral("blocked.print"));
    print_->set_icon(Icon::print);
    set_primary(examined_);
    for (PushButton* button : {examined_, again_, print_}) buttons_->add(button);
    parts_layout_->setSpacing(0);
    column()->addWidget(heading_);
    column()->addSpacing(length::kTitleToLead);
    column()->addWidget(lead_);
    column()->addLayout(parts_layout_);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(buttons_);
    connect(examined_, &QAbstractButton::clicked, this, &BlockedPage::clearance_wanted);
    connect(again_, &QAbstractButton::clicked, this, &BlockedPage::answer_again);
    connect(print_, &QAbstractButton::clicked, this, [this] { emit print(note_on(result_, this->words())); });
    retranslate();
}

void BlockedPage::show_blocked(const CareResult& result)
{
    result_ = result;
    retranslate();
}

QWidget* BlockedPage::first_focus() const { return result_.is_under_age() ? again_ : examined_; }

void BlockedPage::retranslate()
{
    const bool under_age = result_.is_under_age();
    const content::LevelWords& level = words().book().levels.at(std::string{content::id_of(result_.verdict.level)});
    heading_->set_text(under_age ? tr("No exercise plan before you are 18") : tr("The exercises wait"));
    lead_->set_text(words().phrase(under_age ? "under_18" : "clearance/help"));
    remove_parts(parts_);
    CareParts parts{words(), parts_layout_, parts_};
    parts.head(tr("Your latest result: %1").arg(to_qt(level.title)));
    parts.bullets(AnswerWords{words()}.reasons(result_.verdict.deciding));
    const Tone tone = result_.verdict.level == content::Level::emergency ? Tone::danger : Tone::caution;
    parts.calls(result_.contacts, tone);
    parts.checked_on(result_.contacts);
    examined_->setText(tr("I have been examined"));
    examined_->setVisible(!under_age);
    again_->setText(tr("Answer the questions again"));
    print_->setText(tr("Print"));
}

} // namespace trygg::ui
