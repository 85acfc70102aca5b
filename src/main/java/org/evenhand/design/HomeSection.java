package org.evenhand.design;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** A module's part of the home page: tasks for the person who is signed in. */
public interface HomeSection {

    /** Where its tasks stand among the others: lower comes first. */
    int order();

    /** The tasks of the person who is signed in; none where nobody is. */
    List<TaskList.Group> tasks(Messages messages);

    /** What the front page tells somebody who is not signed in; empty where this module has no story to tell. */
    default Optional<Story> story(Messages messages) {
        return Optional.empty();
    }

    /**
     * A story for the front page.
     *
     * @param heading its point, in one short line
     * @param picture what shows it
     */
    record Story(String heading, Component picture) {}

    /** Where somebody may go who is not signed in. */
    default List<Breadcrumbs.Stop> open(Messages messages) {
        return List.of();
    }
}
