#include "ui/pages/my_data_erased_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/my_data_states.h"
#include "ui/pages/tab_chain.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

MyDataErasedPage::MyDataErasedPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, gone_{new TextLabel{TextRole::lead}},
      left_head_{new TextLabel{TextRole::h2}}, left_files_{new BulletList}, beyond_head_{new TextLabel{TextRole::h2}},
      beyond_{new BulletList}, quit_{new PushButton{PushButton::Kind::primary}},
      anew_{new PushButton{PushButton::Kind::secondary}}
{
    setObjectName(QStringLiteral("erased"));
    column()->setSpacing(length::kChoiceGap);
    left_head_->set_ink(Ink::caution);
    quit_->setObjectName(QStringLiteral("erased.quit"));
    anew_->setObjectName(QStringLiteral("erased.anew"));
    auto* buttons = new FlowRow;
    buttons->add(quit_);
    buttons->add(anew_);
    for (QWidget* part : QList<QWidget*>{title_, gone_, left_head_, left_files_, beyond_head_, beyond_})
        column()->addWidget(part);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(buttons);
    set_primary(quit_);
    connect(quit_, &PushButton::clicked, this, &MyDataErasedPage::quit);
    connect(anew_, &PushButton::clicked, this, &MyDataErasedPage::begin_anew);
    MyDataErasedPage::retranslate();
}

void MyDataErasedPage::show_erased(const std::vector<std::filesystem::path>& left)
{
    left_ = left;
    retranslate();
}

QWidget* MyDataErasedPage::first_focus() const { return quit_; }

void MyDataErasedPage::retranslate()
{
    title_->set_text(left_.empty() ? tr("Your diary is erased") : tr("Not everything could be erased"));
    gone_->set_text(left_.empty() ? tr("The diary and every earlier state of it are gone from their folder.")
                                  : tr("The files below are still there. You can remove them yourself."));
    left_head_->set_text(tr("What is still there"));
    QStringList files;
    for (const auto& file : left_) files << StateWords::path(file);
    left_files_->set_lines(files);
    left_head_->setVisible(!left_.empty());
    left_files_->setVisible(!left_.empty());
    beyond_head_->set_text(tr("What the program cannot reach"));
    beyond_->set_lines({tr("Copies, exports and prints that you have made."),
                        tr("Copies that a backup or sync program has made of the folder."),
                        tr("Traces on the disk itself, which special tools can find for some time.")});
    quit_->setText(tr("Quit"));
    anew_->setText(tr("Begin anew"));
    chain_tabs(widget());
}

} // namespace trygg::ui
