"""From bytes to sections: decoding, repair for the Markdown parser, blocks, and the outline of a report."""
