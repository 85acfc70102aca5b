package org.evenhand.signin;

import java.util.List;
import java.util.Optional;
import org.evenhand.shared.words.MessageLookup;

/** People as whom a demonstration can be entered. Only a demonstration has them; elsewhere nobody answers to this. */
public interface DemonstrationAccounts {

    /**
     * A person who can be tried out.
     *
     * @param is who that is
     * @param invitation the words of the button on the front page; empty for those who are not offered there
     */
    record Known(String name, String email, String is, Optional<String> invitation) {}

    /** Everybody who can be tried out, in the words of a language. */
    List<Known> known(MessageLookup words);

    /** The password of all of them. */
    String password();
}
