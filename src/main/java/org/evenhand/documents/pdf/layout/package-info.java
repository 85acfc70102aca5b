/** Glyphs of a PDF page put together to words, rows and columns. */
@NullMarked
package org.evenhand.documents.pdf.layout;

import org.jspecify.annotations.NullMarked;
