#include "app/triage_draft.h"

#include "app/draft_fields.h"

namespace trygg::app {
namespace {

constexpr std::string_view kAnswerKey = "answer/";
constexpr int kMostNumber = 1000;

struct ToText {
    std::string operator()(int number) const { return "number:" + std::to_string(number); }
    std::string operator()(const std::string& value) const { return "value:" + value; }
    std::string operator()(triage::Skipped) const { return "skipped:"; }
    std::string operator()(const triage::ValueSet& values) const
    {
        std::string text = "list:";
        for (const std::string& value : values) text += (text.back() == ':' ? "" : ",") + value;
        return text;
    }
};

triage::ValueSet split(std::string_view text)
{
    triage::ValueSet values;
    while (!text.empty()) {
        const auto comma = text.find(',');
        values.emplace(text.substr(0, comma));
        text = comma == std::string_view::npos ? "" : text.substr(comma + 1);
    }
    return values;
}

std::optional<triage::Answer> answer_from(const std::string& text)
{
    const auto colon = text.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const std::string kind = text.substr(0, colon), value = text.substr(colon + 1);
    if (kind == "value") return value;
    if (kind == "list") return split(value);
    if (kind == "skipped") return triage::Skipped{};
    const diary::Draft one{{"number", value}};
    const auto number = DraftReader{one}.number("number", 0, kMostNumber);
    if (kind != "number" || !number) return std::nullopt;
    return *number;
}

} // namespace

diary::Draft to_text(const TriageDraft& draft)
{
    DraftWriter out;
    out.text("form", draft.form == triage::Form::short_form ? "short" : "full");
    if (draft.confirmed) out.flag("confirmed", true);
    for (const auto& [id, answer] : draft.answers)
        out.text(std::string{kAnswerKey} + id.text(), std::visit(ToText{}, answer));
    return std::move(out).draft();
}

TriageDraft triage_from(const diary::Draft& draft)
{
    const DraftReader in{draft};
    TriageDraft triage;
    if (in.text("form") == "short") triage.form = triage::Form::short_form;
    triage.confirmed = in.flag("confirmed").value_or(false);
    for (const auto& [key, text] : draft) {
        if (!key.starts_with(kAnswerKey)) continue;
        const auto id = QuestionId::from(std::string_view{key}.substr(kAnswerKey.size()));
        auto answer = answer_from(text);
        if (id && answer) triage.answers.emplace(*id, std::move(*answer));
    }
    return triage;
}

} // namespace trygg::app
