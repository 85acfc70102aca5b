/** Words of any document, folded for comparison, the search for quotes among them, and the limits of the work. */
@NullMarked
package org.evenhand.documents.text;

import org.jspecify.annotations.NullMarked;
