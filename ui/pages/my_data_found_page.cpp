#include "ui/pages/my_data_found_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

MyDataFoundPage::MyDataFoundPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{add_back(QStringLiteral("found.back"))},
      title_{new TextLabel{TextRole::h1}}, saved_{new TextLabel{TextRole::lead}}, held_{new TextLabel{TextRole::body_bold}},
      file_{new TextLabel}, kept_{new TextLabel}, take_{new PushButton{PushButton::Kind::primary}},
      other_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName(QStringLiteral("found"));
    column()->setSpacing(length::kChoiceGap);
    file_->setObjectName(QStringLiteral("found.file"));
    file_->set_ink(Ink::secondary);
    file_->set_selectable(true);
    take_->setObjectName(QStringLiteral("found.take"));
    other_->setObjectName(QStringLiteral("found.other"));
    auto* buttons = new FlowRow;
    buttons->add(take_);
    buttons->add(other_);
    for (QWidget* part : QList<QWidget*>{title_, saved_, held_, file_, kept_}) column()->addWidget(part);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(buttons);
    connect(back_, &PushButton::clicked, this, &MyDataFoundPage::back);
    connect(take_, &PushButton::clicked, this, [this] { emit taken(view_.state.file); });
    connect(other_, &PushButton::clicked, this, &MyDataFoundPage::another_file);
    MyDataFoundPage::retranslate();
}

void MyDataFoundPage::show_found(const FoundView& view)
{
    view_ = view;
    take_->setVisible(can_be_taken());
    other_->set_kind(can_be_taken() ? PushButton::Kind::quiet : PushButton::Kind::primary);
    set_primary(can_be_taken() ? take_ : other_);
    retranslate();
}

QWidget* MyDataFoundPage::first_focus() const { return can_be_taken() ? take_ : other_; }

bool MyDataFoundPage::can_be_taken() const
{
    return view_.fault == FoundFault::none || view_.fault == FoundFault::not_saved;
}

QString MyDataFoundPage::reason() const
{
    switch (view_.fault) {
    case FoundFault::none: return StateWords::saved(view_.state, words().locale());
    case FoundFault::not_a_diary: return tr("This file is not a whole diary of this program.");
    case FoundFault::newer_version: return tr("It was written by a newer version of the program.");
    case FoundFault::unreadable: return tr("This file cannot be read.");
    case FoundFault::not_saved:
        return tr("The disk did not take it. Look whether it is full, and whether you may write to the diary's folder.");
    }
    return {};
}

void MyDataFoundPage::write_kept()
{
    if (view_.fault != FoundFault::none) kept_->set_text(tr("Nothing has been changed."));
    else if (view_.replaces)
        kept_->set_text(tr("What you wrote later is not in it. Your diary as it is now is kept as an earlier state, so you "
                           "can come back to it."));
    else
        kept_->set_text(tr("The file itself stays as it is. Your diary is then kept on this computer."));
}

void MyDataFoundPage::retranslate()
{
    const bool good = view_.fault == FoundFault::none;
    title_->set_text(good ? tr("Go on with this diary?") : tr("This cannot be opened"));
    saved_->set_text(reason());
    held_->set_text(StateWords::held(view_.state, words().locale()));
    held_->setVisible(good);
    file_->set_text(StateWords::path(view_.state.file));
    write_kept();
    take_->setText(good ? tr("Yes, go on with it") : tr("Try again"));
    other_->setText(tr("Choose another file"));
    chain_tabs(widget());
}

} // namespace trygg::ui
