/** Sample tenders: read from their folders, scored, and compared with what they scored when they were first seen. */
@NullMarked
package org.evenhand.samples.folders;

import org.jspecify.annotations.NullMarked;
