#include "ui/pages/failure_page.h"

#include "ui/pages/built_in_numbers.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <limits>

namespace trygg::ui {
namespace {

constexpr int kFaultLines = 6;

QString lines_of(const Faults& faults)
{
    QStringList lines;
    for (const Fault& fault : faults) lines << to_qt(to_line(fault));
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

FailurePage::FailurePage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}},
      happened_{new TextLabel{TextRole::lead}}, place_{new TextLabel}, kept_head_{new TextLabel{TextRole::h2}},
      kept_{new TextLabel}, do_head_{new TextLabel{TextRole::h2}}, do_{new TextLabel}, faults_{new TextArea},
      quit_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("failure"));
    build();
    connect(quit_, &PushButton::clicked, this, &FailurePage::quit);
    retranslate();
}

QStringList FailurePage::tab_order()
{
    return {QStringLiteral("failure.place"), QStringLiteral("failure.faults"), QStringLiteral("failure.quit")};
}

void FailurePage::build()
{
    column()->setSpacing(length::kChoiceGap);
    place_->setObjectName(QStringLiteral("failure.place"));
    place_->set_ink(Ink::secondary);
    place_->set_selectable(true);
    faults_->edit()->setObjectName(QStringLiteral("failure.faults"));
    faults_->edit()->setReadOnly(true);
    faults_->edit()->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    faults_->set_max_length(std::numeric_limits<int>::max());
    faults_->set_lines(kFaultLines);
    quit_->setObjectName(QStringLiteral("failure.quit"));
    auto* buttons = new FlowRow;
    buttons->add(quit_);
    for (const auto& block : QList<QList<QWidget*>>{{title_, happened_, place_}, {kept_head_, kept_}, {do_head_, do_}, {faults_}}) {
        for (QWidget* part : block) column()->addWidget(part);
        column()->addSpacing(length::kChoiceGap);
    }
    column()->addWidget(buttons);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(new BuiltInNumbers);
    set_primary(quit_);
    set_back(quit_);
}

void FailurePage::show_failure(const FailureView& view)
{
    view_ = view;
    retranslate();
}

QWidget* FailurePage::first_focus() const { return quit_; }

void FailurePage::retranslate()
{
    kept_head_->set_text(tr("What is kept"));
    do_head_->set_text(tr("What to do"));
    quit_->setText(tr("Quit"));
    faults_->set_words(tr("What is wrong, file by file"), tr("Copy this for whoever helps you."));
    faults_->set_text(lines_of(view_.faults));
    faults_->setVisible(!view_.faults.empty());
    place_->set_text(view_.place);
    place_->setVisible(!view_.place.isEmpty());
    switch (view_.kind) {
    case FailureView::Kind::content:
        title_->set_text(tr("The program cannot start"));
        happened_->set_text(tr("Some of its own files are missing or damaged. A wrong question or a wrong dose "
                               "could hurt you, so it does not go on."));
        kept_->set_text(tr("Your diary has not been touched."));
        do_->set_text(tr("Install the program again. Your diary stays where it is."));
        break;
    case FailureView::Kind::unreachable:
        title_->set_text(tr("Your diary cannot be reached"));
        happened_->set_text(tr("It is there, but the computer does not let the program read or write it. "
                               "So that nothing is lost, it does not go on."));
        kept_->set_text(tr("Everything. Nothing has been written or changed."));
        do_->set_text(tr("Look whether the disk or the USB stick is connected and whether you may write to the folder. "
                         "Restart the computer if you are unsure. Then start the program again."));
        break;
    case FailureView::Kind::newer_version:
        title_->set_text(tr("Your diary is from a newer version"));
        happened_->set_text(tr("This program is older than the one that wrote the diary, and does not understand "
                               "everything in it."));
        kept_->set_text(tr("Everything. Nothing has been written or changed."));
        do_->set_text(tr("Start the newer version, or install it."));
        break;
    case FailureView::Kind::locked:
        title_->set_text(tr("The program is already running"));
        happened_->set_text(tr("Your diary is open in another window. Only one at a time can write in it."));
        kept_->set_text(tr("Everything. Nothing has been written or changed here."));
        do_->set_text(tr("Go on in the other window. If you cannot find it, restart the computer."));
        break;
    }
}

} // namespace trygg::ui
