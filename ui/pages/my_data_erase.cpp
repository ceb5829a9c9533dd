#include "ui/pages/my_data_erase.h"

#include "ui/pages/inline_confirm.h"
#include "ui/pages/settings_part.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {

MyDataErase::MyDataErase(QWidget* parent)
    : Themed<QWidget>{parent}, part_{new SettingsPart}, what_{new TextLabel}, open_{new PushButton{PushButton::Kind::quiet}},
      area_{new InlineConfirm{QStringLiteral("my_data.erase")}}, word_{new TextField}
{
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(part_);
    open_->setObjectName(QStringLiteral("my_data.erase_open"));
    word_->edit()->setObjectName(QStringLiteral("my_data.erase_word"));
    area_->confirm_button()->set_kind(PushButton::Kind::danger);
    area_->content()->addWidget(word_);
    area_->hide();
    auto* buttons = new FlowRow;
    buttons->add(open_);
    for (QWidget* part : QList<QWidget*>{what_, buttons, area_}) part_->add_bare(part);
    connect(open_, &PushButton::clicked, this, [this] { ask(true); });
    connect(word_, &TextField::edited, this, [this] { word_->set_error({}); });
    connect(word_, &TextField::entered, this, &MyDataErase::try_to_erase);
    connect(area_, &InlineConfirm::cancelled, this, [this] { ask(false); });
    connect(area_, &InlineConfirm::confirmed, this, &MyDataErase::try_to_erase);
}

PushButton* MyDataErase::cancel_button() const { return area_->cancel_button(); }

void MyDataErase::close()
{
    word_->set_text({});
    word_->set_error({});
    area_->hide();
    emit asking(false);
}

void MyDataErase::ask(bool ask)
{
    if (!ask) {
        close();
        return open_->setFocus(Qt::OtherFocusReason);
    }
    area_->show();
    word_->edit()->setFocus(Qt::OtherFocusReason);
    emit asking(true);
}

void MyDataErase::try_to_erase()
{
    const QString wanted = tr("ERASE", "the word that is typed to erase everything");
    if (word_->text().trimmed().compare(wanted, Qt::CaseInsensitive) == 0) return emit confirmed();
    word_->set_error(tr("Type the word %1 first.").arg(wanted));
    word_->edit()->setFocus(Qt::OtherFocusReason);
}

void MyDataErase::retranslate()
{
    const QString wanted = tr("ERASE", "the word that is typed to erase everything");
    part_->set_title(tr("Erase everything"));
    what_->set_text(tr("The diary and every earlier state of it go from this computer. It cannot be undone. Copies that "
                       "you have saved elsewhere stay."));
    open_->setText(tr("Erase everything"));
    word_->set_words(tr("Type %1").arg(wanted));
    area_->set_words(tr("Erase the whole diary?"),
                     tr("Plan, answers and everything that you have written are gone then, and nobody can bring them back."),
                     tr("Erase everything now"), tr("No, keep it"));
}

} // namespace trygg::ui
