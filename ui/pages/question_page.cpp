#include "ui/pages/question_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/pages/triage_block.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why_box.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kBetweenQuestions = 32;

const content::QuestionWords& words_for(const Words& words, const QuestionId& id)
{
    return words.book().questions.at(id);
}

bool same_questions(const std::vector<content::Question>& one, const std::vector<content::Question>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const content::Question& a, const content::Question& b) { return a.id == b.id; });
}

} // namespace

QuestionPage::QuestionPage(const Words& words, QWidget* parent)
    : Page{words, length::kQuestion, parent}, back_{add_back(QStringLiteral("question.back"))},
      place_{new TextLabel{TextRole::body}}, intro_{new QWidget}, heading_{new TextLabel{TextRole::h1}}, help_{new TextLabel{TextRole::lead}},
      blocks_layout_{new QVBoxLayout}, why_{new PushButton{PushButton::Kind::quiet_flush}},
      reasons_layout_{new QVBoxLayout}, continue_{new PushButton{PushButton::Kind::primary}},
      skip_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName(QStringLiteral("question"));
    place_->set_ink(Ink::secondary);
    help_->set_ink(Ink::secondary);
    why_->setObjectName(QStringLiteral("question.why"));
    why_->set_icon(Icon::info);
    why_->setCheckable(true);
    continue_->setObjectName(QStringLiteral("question.next"));
    continue_->set_size(PushButton::Size::large);
    continue_->set_icon(Icon::next, true);
    skip_->setObjectName(QStringLiteral("question.skip"));
    set_primary(continue_);

    blocks_layout_->setSpacing(kBetweenQuestions);
    reasons_layout_->setSpacing(length::kUnit);
    auto* intro = new QVBoxLayout{intro_};
    intro->setContentsMargins(0, 0, 0, kBetweenQuestions);
    intro->setSpacing(length::kTitleToLead);
    intro->addWidget(heading_);
    intro->addWidget(help_);
    auto* buttons = new FlowRow;
    buttons->add(continue_);
    buttons->add(skip_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(place_);
    column()->addSpacing(length::kUnit);
    column()->addWidget(intro_);
    column()->addLayout(blocks_layout_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(why_, 0, Qt::AlignLeft);
    column()->addLayout(reasons_layout_);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(buttons);

    connect(back_, &QAbstractButton::clicked, this, &QuestionPage::back);
    connect(continue_, &QAbstractButton::clicked, this, &QuestionPage::go_on);
    connect(skip_, &QAbstractButton::clicked, this, &QuestionPage::skip);
    connect(why_, &QAbstractButton::toggled, this, &QuestionPage::write_reasons);
    retranslate();
}

void QuestionPage::show_question(const QuestionStep& step)
{
    const bool same = !blocks_.isEmpty() && same_questions(step.questions, step_.questions);
    step_ = step;
    if (!same) build_blocks();
    retranslate();
    for (TriageBlock* block : std::as_const(blocks_)) {
        const auto found = step_.answers.find(block->question().id);
        block->set_answer(found == step_.answers.end() ? std::nullopt : std::optional{found->second});
    }
    back_->setVisible(step_.can_go_back);
    if (same) return;
    chain_tabs(widget());
    to_top();
}

QWidget* QuestionPage::first_focus() const
{
    return blocks_.isEmpty() ? continue_ : blocks_.front()->tab_stop();
}

void QuestionPage::build_blocks()
{
    for (TriageBlock* old : std::as_const(blocks_)) {
        blocks_layout_->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    blocks_.clear();
    const bool alone = step_.questions.size() == 1;
    for (const content::Question& question : step_.questions) {
        auto* block = new TriageBlock{question, alone ? AnswerRoom::alone : AnswerRoom::shared};
        blocks_layout_->addWidget(block);
        blocks_.append(block);
        connect(block, &TriageBlock::changed, this, [this, block] { tell_change(block); });
        connect(block, &TriageBlock::confirmed, this, [this, block] { go_on_from(block); });
    }
    why_->setChecked(false);
}

bool QuestionPage::is_skippable() const
{
    return !step_.questions.empty() && std::all_of(step_.questions.begin(), step_.questions.end(),
                                                   [](const content::Question& one) { return one.skippable; });
}

void QuestionPage::tell_change(TriageBlock* block)
{
    const QuestionId id = block->question().id;
    if (const auto answer = block->answer()) emit answered(id, *answer);
    else emit unanswered(id);
}

void QuestionPage::go_on_from(TriageBlock* block)
{
    for (auto at = blocks_.indexOf(block) + 1; at < blocks_.size(); ++at)
        if (!blocks_[at]->answer()) return blocks_[at]->focus_answer();
    go_on();
}

void QuestionPage::go_on()
{
    TriageBlock* missing = nullptr;
    for (TriageBlock* block : std::as_const(blocks_)) {
        const bool lacks = !block->answer() && !block->question().skippable && !step_.decided;
        block->set_missing(lacks);
        if (lacks && !missing) missing = block;
    }
    if (missing) return missing->focus_answer();
    skip();
}

void QuestionPage::skip()
{
    for (const TriageBlock* block : std::as_const(blocks_))
        if (!block->answer() && block->question().skippable) emit answered(block->question().id, triage::Skipped{});
    emit next();
}

void QuestionPage::write_reasons()
{
    const bool alone = blocks_.size() == 1;
    why_->setVisible(blocks_.size() > 1);
    why_->setText(why_->isChecked() ? tr("Hide why we ask") : tr("Why we ask"));
    qDeleteAll(reasons_);
    reasons_.clear();
    if (!alone && !why_->isChecked()) return;
    for (const content::Question& question : step_.questions) {
        const content::QuestionWords& texts = words_for(words(), question.id);
        if (texts.why.empty()) continue;
        auto* box = new WhyBox;
        box->set_words(alone ? tr("Why we ask.") : tr("%1:").arg(to_qt(texts.summary)), to_qt(texts.why));
        reasons_layout_->addWidget(box);
        reasons_.append(box);
    }
}

void QuestionPage::retranslate()
{
    const bool skippable = is_skippable(), is_short = step_.form == triage::Form::short_form;
    const int part = step_.questions.empty() ? 1 : step_.questions.front().part;
    const char* group = is_short ? "groups/short" : part == 1 ? "groups/part1" : part == 2 ? "groups/part2" : "groups/wellbeing";
    place_->set_text(tr("%1, %2 of %3").arg(words().phrase(group)).arg(step_.number).arg(step_.of));
    heading_->set_text(words().phrase("wellbeing/heading"));
    help_->set_text(words().phrase("wellbeing/help"));
    intro_->setVisible(skippable);
    continue_->setText(tr("Continue"));
    skip_->setText(words().phrase("wellbeing/skip"));
    skip_->setVisible(skippable);
    for (TriageBlock* block : std::as_const(blocks_)) block->set_words(words_for(words(), block->question().id));
    write_reasons();
}

} // namespace trygg::ui
