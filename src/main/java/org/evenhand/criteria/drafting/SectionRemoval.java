package org.evenhand.criteria.drafting;

/** Outcome of removing a section. */
public enum SectionRemoval {
    /** It is no longer in the framework, and can be put back. */
    REMOVED,
    /** It holds criteria, which have to go elsewhere first. */
    HOLDS_CRITERIA,
    /** It was not there any more. */
    GONE
}
