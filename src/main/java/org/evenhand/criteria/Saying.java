package org.evenhand.criteria;

/** One language's messages, for what is written into files and read from them. */
@FunctionalInterface
public interface Saying {

    /** A message with its numbered gaps filled. */
    String say(String key, Object... parts);
}
