#include "app/guides.h"

#include "content/article_reader.h"
#include "content/printable_reader.h"
#include "content/scan_chart_reader.h"
#include "content/treatment_reader.h"

namespace trygg::app {

content::Reading<content::ScanChart> Guides::scan_chart(Language language) const
{
    return content::check_scan_chart(directory_, language);
}

content::Reading<content::Treatments> Guides::treatments(Language language) const
{
    return content::check_treatments(directory_, language);
}

content::Reading<content::Printables> Guides::printables(Language language) const
{
    return content::check_printables(directory_, language);
}

content::Reading<content::Article> Guides::article(const ArticleId& id, Language language) const
{
    content::ArticleReading reading = content::check_article(directory_, id, language);
    return {std::move(reading.article), std::move(reading.faults)};
}

} // namespace trygg::app
