#include "architecture/rules.h"

#include <regex>

namespace trygg::house {
namespace {

enum class Scope { space, type, function, initialiser };

std::regex compiled(const char* text)
{
    return std::regex{text, std::regex::ECMAScript | std::regex::optimize};
}

bool has(const std::string& text, const std::regex& what)
{
    return std::regex_search(text, what);
}

/// The statement without what says nothing about its kind: attributes, template arguments, what stands
/// in parentheses, access labels, macros of Qt.
std::string essence(std::string text)
{
    static const std::regex kNoise{compiled(
        R"(\[\[[^\]]*\]\]|\bQ_[A-Z_]+\b|\b(public|private|protected|signals)(\s+(slots|Q_SLOTS))?\s*:(?!:)|\btemplate\b)")};
    static const std::regex kArrow{"->"}, kAngles{"<[^<>]*>"}, kParens{R"(\([^()]*[^()\s][^()]*\))"};
    text = std::regex_replace(text, kArrow, "  ");
    text = std::regex_replace(text, kNoise, " ");
    for (const std::regex* inner : {&kAngles, &kParens})
        for (std::string before; before != text;) {
            before = text;
            text = std::regex_replace(text, *inner, inner == &kParens ? "()" : " ");
        }
    return text;
}

/// The part that declares, without the initialiser.
std::string declaration(const std::string& essence)
{
    return essence.substr(0, essence.find_first_of("={"));
}

bool is_const(const std::string& declared)
{
    static const std::regex kConstexpr{compiled(R"(\bconstexpr\b)")}, kConst{compiled(R"(\bconst\b)")},
        kLastPointer{compiled(R"(\*(?!.*\*)(?!\s*const\b))")};
    return has(declared, kConstexpr) || (has(declared, kConst) && !has(declared, kLastPointer));
}

bool is_static(const std::string& declared)
{
    static const std::regex kStatic{compiled(R"(\b(static|thread_local)\b)")};
    return has(declared, kStatic);
}

/// Whether `statement`, directly in a namespace or a type, is a variable that outlives a call and can change.
bool changes(const std::string& statement, Scope scope)
{
    static const std::regex kOther{compiled(R"(^\s*(using|typedef|namespace|friend|static_assert|extern\s+template)\b|\boperator\b)")},
        kTypeOnly{compiled(R"(^\s*(class|struct|union|enum)\b[^}]*$)")},
        kTwoWords{compiled(R"([\w}>\]&*]\s*[\s&*]\s*\w+\s*(\[.*\])?\s*$)")};
    const std::string plain = essence(statement);
    if (has(plain, kOther)) return false;
    const std::string declared = declaration(plain);
    if (declared.find('(') != std::string::npos || is_const(declared)) return false;
    if (scope == Scope::type) return is_static(declared);
    if (has(plain, kTypeOnly) && plain.find('=') == std::string::npos) return false;
    return has(declared, kTwoWords);
}

/// Walks over the scopes of a file; keeps the statement under way of each.
class ScopeWalk {
public:
    ScopeWalk(const SourceFile& file, Violations& found) : file_{file}, found_{found} {}

    void run()
    {
        for (at_ = 0; at_ < file_.code.size(); ++at_) {
            const char c = file_.code[at_];
            if (c == '{') open();
            else if (c == '}') close();
            else if (c == ';' && parentheses(statement()) == 0) end_statement();
            else statement() += c;
        }
    }

private:
    struct Level {
        Scope scope;
        std::string statement;
    };

    [[nodiscard]] std::string& statement() { return levels_.back().statement; }
    [[nodiscard]] Scope scope() const { return levels_.back().scope; }
    static int parentheses(const std::string& text)
    {
        int open = 0;
        for (const char c : text) open += c == '(' ? 1 : c == ')' ? -1 : 0;
        return open;
    }

    [[nodiscard]] Scope opened() const
    {
        static const std::regex kSpace{compiled(R"(\bnamespace\b|\bextern\s*""\s*$)")},
            kType{compiled(R"(\b(class|struct|union|enum)\b)")},
            kMember{compiled(R"(\)\s*(noexcept\s*)?:[^:][\s\S]*[\w>]\s*$)")}, kOperator{compiled(R"(\boperator\b)")};
        const std::string& text = levels_.back().statement;
        const std::string plain = essence(text);
        if (scope() == Scope::function || scope() == Scope::initialiser)
            return is_static(declaration(plain)) ? Scope::initialiser : Scope::function;
        if (parentheses(text) > 0 || has(plain, kMember)) return Scope::initialiser;
        if (has(plain, kSpace)) return Scope::space;
        if (has(plain, kOperator)) return Scope::function;
        if (plain.find('=') != std::string::npos) return Scope::initialiser;
        if (plain.find('(') != std::string::npos) return Scope::function;
        return has(plain, kType) ? Scope::type : Scope::initialiser;
    }

    void open() { levels_.push_back({opened(), {}}); }
    void close()
    {
        if (levels_.size() == 1) return;
        const Scope closed = scope();
        levels_.pop_back();
        if (closed == Scope::initialiser) statement() += "{}";
        else if (closed == Scope::type) statement() += " }";
        else statement().clear();
    }
    void end_statement()
    {
        const bool inside = scope() == Scope::function || scope() == Scope::initialiser;
        const std::string plain = essence(statement());
        const bool lasting = inside ? begins_static(plain) && !is_const(declaration(plain))
                                    : changes(statement(), scope());
        if (lasting)
            found_.push_back(file_.path + ":" + std::to_string(line_at(file_.code, at_)) +
                             ": a variable that outlives the call and can change");
        statement().clear();
    }
    static bool begins_static(const std::string& plain)
    {
        static const std::regex kBegins{compiled(R"(^\s*(static|thread_local)\b)")};
        return has(plain, kBegins);
    }

    const SourceFile& file_;
    Violations& found_;
    std::vector<Level> levels_{{Scope::space, {}}};
    std::size_t at_ = 0;
};

} // namespace

Violations mutable_state(const SourceTree& tree)
{
    Violations found;
    for (const SourceFile& file : tree)
        if (file.is_cpp() && (file.under("src/") || file.under("ui/"))) ScopeWalk{file, found}.run();
    return found;
}

} // namespace trygg::house
