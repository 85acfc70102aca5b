package org.evenhand.letters;

import java.util.List;

/** The letters that never left, for the administrator, who can reach the person in another way. */
public interface Undelivered {

    /** The last {@value #MOST} that were given up, the latest first. */
    List<FailedMail> failed();

    /** How many are listed. */
    int MOST = 200;
}
