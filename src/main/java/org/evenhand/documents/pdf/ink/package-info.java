/** Follows what is painted on a PDF page and in which colour, to tell visible words from hidden ones. */
@NullMarked
package org.evenhand.documents.pdf.ink;

import org.jspecify.annotations.NullMarked;
