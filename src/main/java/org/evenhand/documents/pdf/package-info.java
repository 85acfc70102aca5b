/** Text of PDF pages as a reader sees it: page operators, fonts, packed streams and layers. */
@NullMarked
package org.evenhand.documents.pdf;

import org.jspecify.annotations.NullMarked;
