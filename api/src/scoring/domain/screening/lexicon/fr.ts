/** French. How entries are written stands in ../read-lexicon.ts. */
export const FR = `
words: le, la, les, de, des, vous, nous, pour, avec, votre, nos, une, est, et, bonjour, dans, je, sur, du, un
seo: référencement, première page, moteurs de recherche, moteur de recherche, liens, mots-clés, mots clés, netlinking, autorité de domaine, sur google, trafic organique, positionnement, en tête de google, devant vous, au-dessus de vous, échange de liens, satisfait ou remboursé, placons devant, vos concurrents
site: création de site, site internet, site web, refonte, boutique en ligne, votre site, conception web, vitrine
traffic: trafic, visiteurs, visites sur
dev: développement d'application, application mobile, développement web, développement de logiciel, développeurs, logiciel sur mesure, développement informatique, développeurs en, applications pas cher
market: publicité, campagne, agence, annonces, promouvoir, marketing, graphisme, logo, vidéo promotionnelle, prospection, emailing, envoi massif, sms en masse, communication digitale, drone, motion design, vidéos de présentation, nos réalisations, film d'entreprise, animation 3d, vidéos animées, animé, vidéos
social: réseaux sociaux, abonnés, viral, influenceur, avis google, avis cinq étoiles, cinq étoiles, avis clients
post: article sponsorisé, publier un article, article invité, articles invités, votre blog, contenu sponsorisé, insérer un lien, rédaction web, blogs à, publions vos liens
loan: prêt$, prêts$, crédit, financement, taux d'intérêt, taux de, dettes, hypothèque, prêteur, emprunt, trésorerie, rachat de crédit, subvention, aides de l'état, interdit bancaire, financement express, fonds de roulement, en une heure, sous 24, sans garantie, argent rapidement, argent rapide, crédits aux entreprises
invest: investissement, investisseur, investir, gagner de l'argent, gagnez, bénéfices, revenus passifs, rendement, complément de revenu, liberté financière, bourse, plus-value, trading, robot, transformé, places restantes, il reste trois places, partage la méthode, le mois dernier
crypto: crypto, portefeuille, minage, monnaie numérique, prévente, jeton
gamble: paris sportifs, parier, machines à sous, roulette, bonus de bienvenue, tours gratuits, loterie, jeux d'argent, jeu en ligne, blackjack, croupiers, premier dépôt, pronostics, réussite, pronostic
adult: rencontre, rencontres, femmes célibataires, sexe, filles, coquine, escort, célibataires, massage, libertin, seul ce soir, seule ce soir, je suis seule, beau gosse, coucou, rencontres discrètes, argent de poche, femme riche, jeune homme
pharma: sans ordonnance, pilules, pharmacie, dysfonction érectile, complément alimentaire, érection, médicament, remède, guérit, marabout, voyant, médium, retour affectif, pilule bleue, pilules bleues, sans médecin, aucun médecin, enveloppe discrète, ordonnance
diet: perdre du poids, maigrir, minceur, brûle-graisse, régime, kilos, gommes, fondre la graisse
replica: réplique, contrefaçon, montres, sacs à main, imitation, marques de luxe, baskets de marque
domain: renouvellement de domaine, votre domaine, nom de domaine, expiration, dépôt de marque, hébergement, expire, facture impayée, facture en pièce, annuaire, inpi$
list: base de données, fichier, fichiers, adresses e-mail, emails vérifiés, contacts qualifiés, liste d'e-mails, formulaires de contact, millions de sites, leads, décideurs, numéros de téléphone, lignes, fiches contacts, prospection linkedin, votre agenda, au rendez-vous
job: travail à domicile, travailler à domicile, emploi, offre d'emploi, temps partiel, salaire, sans expérience, depuis chez vous, recrutons, télétravail, par semaine, travail simple, travail facile
inherit: héritage, défunt, décédé, millions d'euros, millions de dollars, avocat, notaire, bénéficiaire, transfert, fonds, gagnant, loterie, veuve, confidentiel, banque, legs, héritier, vous avez gagné, téléphone gagné, gagné, subvention de, est accordée, frais de dossier
charity: don$, dons$, donation, charité, dieu, église, orphelins, bénisse, seigneur, fondation, cancer, association caritative, repentez, fin est proche, prière, miracle
phish: votre compte, mot de passe, vérifiez, suspendu, vérifier, bloqué, connectez-vous, alerte de sécurité, boîte mail, colis en attente, coordonnées bancaires, mettre à jour vos, impôts, carte vitale, bloqué en douane, suivant ce lien, payez ici, frais de douane, mot de passe microsoft, expire aujourd'hui, portail
abuse: idiots, merde, connard, salope, fils de pute, enculé, imbécile, crétin, abruti, voleurs, ordures, bande de, allez vous faire, débile
politics: élections, président, gouvernement, élites, complot, vaccins, dictature, réveillez-vous, nouvel ordre, votez, mondialiste
threat: droit d'auteur, droits d'auteur, poursuites, plainte contre, piraté, contrefaçon, mise en demeure, rançon, vulnérabilité, faille, divulguer, réputation, vos données, votre serveur, publierons, tout publier
ai: intelligence artificielle, automatiser, automatisation, agent ia, chatbot, ia$, agents vocaux, agent vocal, répond à vos clients
va: assistante virtuelle, assistant virtuel, comptabilité, centre d'appel, externalis, sous-traitance de vos, assurance, mutuelle, nettoyage de bureaux, ménage, panneaux solaires, pompe à chaleur, isolation, cpf$, formation cpf, télésecrétariat, traduction, affacturage, céder votre entreprise, facture d'énergie, domiciliation, rachetons, cession, paie$, fiches de paie, gardiennage, intérim, traducteurs, le mot, chauffage
supply: nous sommes fabricant, grossiste, en gros, notre usine, nos produits, fournisseur de, nous distribuons, objets publicitaires, emballage, cartons, vêtements, t-shirts, masques, transitaire, fret maritime, imprimerie, étiquettes, gants, film étirable, ruban adhésif, stylos, mugs, avec votre logo, prix usine, fonderie, vannes, raccords, pièces moulées, chinoise, bas prix
promo: gratuit, offre, réduction, promotion, seulement, à partir de, essai gratuit, sans engagement, profitez, derniers jours, prix exceptionnel, pas cher, code promo, cadeau, audit gratuit, bonus, par mois, exclusif
click: cliquez, cliquez ici, visitez notre, se désinscrire, désabonn, inscrivez-vous, achetez, ce lien, en savoir plus, rendez-vous sur, contactez-moi sur, réserver un créneau, réservez
boost: augmenter, augmentez, plus de clients, plus de ventes, développer votre, booster, multiplier, doubler, chiffre d'affaires, croissance, attirer, visibilité
pitch: j'ai vu votre, en visitant, en consultant, découvert votre, je suis tombé, 15 minutes, quelques minutes, notre équipe, notre agence, seriez-vous intéressé, nos services, nous proposons, portfolio, études de cas, nous aidons, partenariat, collaboration, sans obligation
torque: couple, serrage, précontrainte, dynamométrique, newton
tool: clé, clef, visseuse, boulonneuse, tournevis, multiplicateur, tendeur, pompe, douille, outil, contrôleur, capteur, cliquet, outillage, clé à choc, centrale hydraulique, vissage, appareil, machine, équipement, instrument
bolt: vis$, boulon, écrou, bride, filetage, goujon
quote: devis, prix, tarif, cotation, combien coûte, offre de prix, offre pour, chiffrage, prix unitaire
qty: pièces, unités, pcs, quantité, jeux de, exemplaires
ship: délai, délais, livraison, livrer, port de, transport, douane, stock, disponib, expédi, envoi à, adresse de livraison, déménagé
doc: fiche technique, plan$, plans$, notice, manuel, catalogue, documentation, spécifications, caractéristiques, schéma, éclaté
cert: étalonnage, étalonner, certificat, traçab, précision, cofrac, accrédité, calibr
service: pièce détachée, pièces détachées, réparation, réparer, garantie, batterie, chargeur, en panne, cassé, maintenance, rechange, accessoire, sav$, fuite, adaptateur, prise, notice en français, huile
order: commande, bon de commande, numéro de série, facture proforma, bon de livraison, référence, suivi, avoir$, numéro de facture
place: ligne de montage, chaîne de montage, ligne de production, assemblage, atelier, éolienne, raffinerie, chantier, mine$, usine, parc éolien, garage, opérateur, équipes, poids lourds, ferroviaire, poste de travail, pont, responsable sécurité
distrib: distributeur, distribuer vos, représentant, représenter, revendeur, représentation, concessionnaire, votre marque
need: nous avons besoin, besoin, je cherche, nous cherchons, recherchons, pourriez-vous, pouvez-vous, merci de, s'il vous plaît, svp, je voudrais, nous souhaitons, souhaiterais, envoyer, avez-vous, urgent, convient, est-il possible, quel modèle, quel est, demande, louer, location, louez, échanger, conseillez, quelle huile, que faire, que conseillez
study: étudiant, mémoire, université, laboratoire, recherche, thèse, stage$, iut$, lycée
complaint: réclamation, erreur, manque, endommagé, personne ne répond, sans réponse, retard, retourner, mauvais, ne fonctionne pas, défaut, déçu, inadmissible, toujours pas, scandaleux, jamais reçu, moquez, attendons, j'attends, mois d'attente, honte, directeur, responsable sav, tordu, reprenez, troisième, réglez ça
visit: salon$, démonstration, visiter, rendez-vous, formation à l'utilisation, stand, visite, votre stand, votre atelier, commercial passe, technico-commercial, passage d'un commercial, assister
tender: appel d'offres, consultation, cahier des charges, référencement fournisseur, offre technique
pay: lettre de crédit, virement, à 60 jours, à 30 jours, acompte, hors taxe, paiement à, facturer, conditions de paiement, facture, payée, relance, rappel
`
