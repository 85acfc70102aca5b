package org.evenhand.design;

import java.util.Optional;

/** A warning that stands on every page. Modules offer theirs as beans. */
public interface ShellBanner {

    /** The warning, where there is one now. */
    Optional<String> text(Messages messages);
}
