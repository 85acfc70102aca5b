package org.evenhand.design;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A module's part of the home page: tasks for the person who is signed in, and days that they should know. */
public interface HomeSection {

    /** Where its tasks stand among the others: lower comes first. */
    int order();

    /** The tasks of the person who is signed in; none where nobody is. */
    List<Topic> tasks(Messages messages);

    /**
     * Tasks about one thing.
     *
     * @param heading stands over what is there to look around in
     */
    record Topic(String heading, List<HomeTask> tasks) {
        /** Copies the tasks. */
        public Topic {
            tasks = List.copyOf(tasks);
        }

        /** The same with those tasks only for which it is somebody's turn. */
        Topic of(HomeTask.Turn turn) {
            return new Topic(
                    heading, tasks.stream().filter(task -> task.turn() == turn).toList());
        }
    }

    /** What happens from one day to another, for the person who is signed in; both days count. */
    default List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
        return List.of();
    }

    /** What the front page tells somebody who is not signed in; empty where this module has no story to tell. */
    default Optional<Story> story(Messages messages) {
        return Optional.empty();
    }

    /**
     * A story for the front page.
     *
     * @param heading its point, in one short line
     * @param picture what shows it
     * @param more where it is told in full; empty where the reader may not read it
     */
    record Story(String heading, Component picture, Optional<Breadcrumbs.Stop> more) {}

    /** Where somebody may go who is not signed in. */
    default List<Breadcrumbs.Stop> open(Messages messages) {
        return List.of();
    }
}
