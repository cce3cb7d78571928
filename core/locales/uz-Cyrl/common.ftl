# review: needed
