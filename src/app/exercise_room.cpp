#include "app/exercise_room.h"

#include "app/articles.h"
#include "content/everyday_reader.h"
#include "content/programme_reader.h"

namespace trygg::app {

content::Reading<content::EverydayBook> ExerciseRoom::everyday(Language language) const
{
    return content::check_everyday(directory_, language, catalogue_);
}

content::Reading<content::ReadyProgrammes> ExerciseRoom::programmes(Language language) const
{
    return content::check_programmes(directory_, language, catalogue_);
}

content::Sources ExerciseRoom::sources(Language language) const { return Articles{directory_}.sources(language); }

} // namespace trygg::app
