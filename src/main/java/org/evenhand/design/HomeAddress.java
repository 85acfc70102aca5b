package org.evenhand.design;

/** Address by which the application is known. */
public final class HomeAddress {

    private HomeAddress() {}

    /** The address with a slash at its end, which may be missing where it was set. */
    public static String of(String set) {
        return set.endsWith("/") ? set : set + "/";
    }
}
