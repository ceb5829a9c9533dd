#pragma once

#include "ui/widgets/themed.h"

class QVBoxLayout;

namespace trygg::ui {

/// A rounded ground for things that belong together. Its soft shadow is painted by the page.
class Card : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class Kind { surface, tint, sunken };

    explicit Card(Kind kind = Kind::surface, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    /// Where the content goes, top to bottom.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    /// Padding in pixels at zoom 1.
    void set_padding(int pixels);
    /// Whether the page paints a shadow under it.
    [[nodiscard]] virtual bool has_shadow() const;

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] virtual QColor edge_colour() const;

private:
    Kind kind_;
    int padding_;
    QVBoxLayout* body_;
};

} // namespace trygg::ui
