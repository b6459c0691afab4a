# Ligne de commande
cli-generated-title = Questions produites par Recoupe
