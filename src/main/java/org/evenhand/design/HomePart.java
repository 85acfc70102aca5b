package org.evenhand.design;

import java.util.List;

/** What a module has to do for the person who is signed in, on the page that everybody begins from. */
public interface HomePart {

    /** Where its tasks stand among the others: lower comes first. */
    int order();

    /** The tasks of the person who is signed in; none where nobody is. */
    List<TaskList.Group> tasks(Words words);

    /** Where somebody may go who is not signed in. */
    default List<Trail.Stop> open(Words words) {
        return List.of();
    }
}
