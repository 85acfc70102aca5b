/** Files of a tender folder: which belong to it, how they are named, and the evidence among them. */
@NullMarked
package org.evenhand.folders.files;

import org.jspecify.annotations.NullMarked;
