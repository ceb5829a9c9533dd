#pragma once

#include "content/source.h"
#include "shared/date.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace trygg::ui {

/// What stands at the end of a text, on screen and on paper: what it rests on, and who has read it.
class ArticleSources {
    Q_DECLARE_TR_FUNCTIONS(ArticleSources)

public:
    /// A reference as it is written in a list.
    [[nodiscard]] static QString line(const content::Source& source);
    /// The references `ids`, as far as `sources` has them.
    [[nodiscard]] static QStringList lines(const std::vector<SourceId>& ids, const content::Sources& sources);
    [[nodiscard]] static QString heading();
    /// When a text was compared with its sources, and who has read it; `read_by` is empty while nobody has.
    [[nodiscard]] static QString checked(Date reviewed, const std::string& read_by, const Words& words);
};

} // namespace trygg::ui
