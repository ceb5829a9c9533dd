#include "ui/pages/help_worried.h"

#include "ui/pages/bullet_list.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

HelpWorried::HelpWorried(const Words& words, QWidget* parent)
    : Card{Kind::sunken, parent}, words_{words}, title_{new TextLabel{TextRole::h3}}, lead_{new TextLabel},
      signs_{new BulletList}, action_{new TextLabel{TextRole::body_bold}},
      harmless_title_{new TextLabel{TextRole::h3}}, harmless_lead_{new TextLabel}, harmless_{new BulletList},
      last_{new TextLabel}
{
    action_->set_ink(Ink::danger);
    body()->setSpacing(length::kChoiceGap);
    for (QWidget* part : QList<QWidget*>{title_, lead_, signs_, action_}) body()->addWidget(part);
    body()->addSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{harmless_title_, harmless_lead_, harmless_, last_}) body()->addWidget(part);
}

void HelpWorried::retranslate()
{
    const content::SafetyNetWords& net = words_.book().safety_net;
    title_->set_text(to_qt(net.title));
    lead_->set_text(to_qt(net.lead));
    QStringList signs;
    for (const std::string& sign : net.signs) signs << to_qt(sign);
    signs_->set_lines(signs);
    action_->set_text(to_qt(net.action));
    harmless_title_->set_text(tr("This is common and usually harmless"));
    harmless_lead_->set_text(tr("As long as none of the signs above are there:"));
    harmless_->set_lines({tr("It hurts a lot. How much it hurts says little about how much is wrong."),
                          tr("The pain moves about, or is worse on some days and better on others."),
                          tr("You are stiff in the morning, or when you have sat for a while."),
                          tr("The back clicks or cracks."),
                          tr("It hurts more for a day or two when you have done more than usual.")});
    last_->set_text(tr("Are you still unsure? Then answer the questions under “Something new has happened”, "
                       "or call. You do not have to be certain in order to ask."));
}

} // namespace trygg::ui
