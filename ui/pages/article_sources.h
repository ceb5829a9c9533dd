#pragma once

#include "content/article.h"
#include "content/source.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace trygg::ui {

/// What stands at the end of an article, on screen and on paper.
class ArticleSources {
    Q_DECLARE_TR_FUNCTIONS(ArticleSources)

public:
    /// The references that `article` names, as far as `sources` has them.
    [[nodiscard]] static QStringList lines(const content::Article& article, const content::Sources& sources);
    [[nodiscard]] static QString heading();
    /// When a text was compared with its sources, and who has read it; `read_by` is empty while nobody has.
    [[nodiscard]] static QString checked(Date reviewed, const std::string& read_by, const Words& words);
};

} // namespace trygg::ui
