#pragma once

#include "content/article.h"
#include "ui/widgets/article_picture.h"

#include <functional>

#include <QCoreApplication>

class QWidget;

namespace trygg::ui {

/// Builds the widgets of an article's blocks.
class ArticleBlock {
    Q_DECLARE_TR_FUNCTIONS(ArticleBlock)

public:
    /// What the buttons of the blocks do; there is no button for what has no door.
    struct Doors {
        std::function<void(content::Action)> act{};
        std::function<void(const ArticleId&)> read{};
        std::function<void(const ExerciseId&)> show{};
    };

    explicit ArticleBlock(const Doors& doors) : doors_{doors} {}

    /// What the picture of a block shows.
    [[nodiscard]] static PictureView view_of(const content::PictureBlock& picture);
    /// The widget of one block, without a parent; null for a link that has no door.
    [[nodiscard]] QWidget* make(const content::Block& block) const;

    [[nodiscard]] QWidget* operator()(const content::Heading& heading) const;
    [[nodiscard]] QWidget* operator()(const content::Paragraph& paragraph) const;
    [[nodiscard]] QWidget* operator()(const content::TextList& list) const;
    [[nodiscard]] QWidget* operator()(const content::Callout& callout) const;
    [[nodiscard]] QWidget* operator()(const content::Table& table) const;
    [[nodiscard]] QWidget* operator()(const content::PictureBlock& picture) const;
    [[nodiscard]] QWidget* operator()(const content::Quiz& quiz) const;
    [[nodiscard]] QWidget* operator()(const content::Link& link) const;
    [[nodiscard]] QWidget* operator()(const content::Differ& differ) const;

private:
    const Doors& doors_;
};

} // namespace trygg::ui
