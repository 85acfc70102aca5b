package org.evenhand.shared.words;

/** One language's messages, for what is written into files and read from them. */
@FunctionalInterface
public interface MessageLookup {

    /** A message with its numbered gaps filled. */
    String say(String key, Object... parts);
}
