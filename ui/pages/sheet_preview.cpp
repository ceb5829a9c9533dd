#include "ui/pages/sheet_preview.h"

#include "ui/pages/bullet_list.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kPreviewLine = 26;

/// An empty square, as the page has it where something is to be ticked by hand.
const QString& empty_box()
{
    static const QString box = QStringLiteral("\u2610 ");
    return box;
}

/// Puts the blocks of a sheet under each other.
class PreviewWriter {
public:
    explicit PreviewWriter(QVBoxLayout& lines) : lines_{lines} {}

    void operator()(const PrintHeading& heading) const { add(new TextLabel{TextRole::h3, heading.text}, length::kBlockGap); }
    void operator()(const PrintParagraph& paragraph) const
    {
        add(new TextLabel{paragraph.small ? TextRole::small : TextRole::body, paragraph.text}, length::kHalf);
    }
    void operator()(const PrintList& list) const
    {
        if (list.kind == PrintList::Kind::ticks) {
            for (const QString& item : list.items) add(new TextLabel{TextRole::body, empty_box() + item}, length::kHalf);
            return;
        }
        auto* bullets = new BulletList;
        bullets->set_lines(list.items);
        add(bullets, length::kHalf);
    }
    void operator()(const PrintLines& blank) const
    {
        if (!blank.label.isEmpty()) add(new TextLabel{TextRole::body, blank.label}, length::kUnit);
        for (int i = 0; i < blank.count; ++i) add(new Hairline, kPreviewLine);
    }
    void operator()(const PrintFields& fields) const
    {
        for (const QString& label : fields.labels) {
            add(new TextLabel{TextRole::body, label}, length::kUnit);
            add(new Hairline, kPreviewLine);
        }
    }
    template <class Other> void operator()(const Other&) const {}

private:
    void add(QWidget* part, int above) const
    {
        lines_.addSpacing(above);
        lines_.addWidget(part);
    }

    QVBoxLayout& lines_;
};

} // namespace

SheetPreview::SheetPreview(QWidget* parent) : Card{Kind::surface, parent} {}

void SheetPreview::show_sheet(const PrintSheet& sheet)
{
    delete page_;
    page_ = new QWidget;
    auto* lines = new QVBoxLayout{page_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new TextLabel{TextRole::h2, sheet.title});
    const PreviewWriter writer{*lines};
    for (const PrintBlock& block : sheet.blocks) std::visit(writer, static_cast<const PrintContent&>(block));
    body()->addWidget(page_);
}

} // namespace trygg::ui
