package org.evenhand.design;

import java.util.Optional;

/**
 * One thing on the home page, and whose turn it is.
 *
 * @param title names the act
 * @param hint what is good to know before, or what it waits for
 * @param href where it is done or looked at
 */
public record HomeTask(Turn turn, String title, Optional<String> hint, String href) {

    /** Person or body whose turn it is. */
    public enum Turn {
        /** It waits for the person who reads. */
        MINE,
        /** It waits for somebody else. */
        OTHERS,
        /** It waits for nobody, and can be looked at. */
        LOOK_AROUND
    }

    /** A task that waits for the person who reads. */
    public static HomeTask mine(String title, Optional<String> hint, String href) {
        return new HomeTask(Turn.MINE, title, hint, href);
    }

    /**
     * A task that waits for somebody else.
     *
     * @param who for whom, as a sentence
     */
    public static HomeTask others(String title, String who, String href) {
        return new HomeTask(Turn.OTHERS, title, Optional.of(who), href);
    }

    /** Something to look at. */
    public static HomeTask lookAround(String title, Optional<String> hint, String href) {
        return new HomeTask(Turn.LOOK_AROUND, title, hint, href);
    }

    /** The task as a row of a list, with the tag that says whose turn it is. */
    TaskList.Task row() {
        return switch (turn) {
            case MINE -> new TaskList.Task(title, hint, new TaskList.State.ToDo(href));
            case OTHERS ->
                new TaskList.Task(title, Optional.empty(), new TaskList.State.Waiting(href, hint.orElse("")));
            case LOOK_AROUND -> new TaskList.Task(title, hint, new TaskList.State.Open(href));
        };
    }
}
