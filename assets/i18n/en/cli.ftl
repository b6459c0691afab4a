# Command line
cli-generated-title = Questions made by Recoupe
