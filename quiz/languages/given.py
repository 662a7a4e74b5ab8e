"""First names that are those of men only, or of women only, in the languages around us."""

from __future__ import annotations

_MEN = """
Abraham Adam Adolf Adriaan Alan Albert Alberto Alessandro Alexander Alfred Anders Anton Antonio Antoine Arie
Arnold Arthur August Augustus Barend Bart Bas Benjamin Bernard Bert Bill Bob Boris Bram Bruno Carl Carlos
Cees Charles Christiaan Christian Christopher Claude Constantijn Cor Cornelis Daan Daniel David Diederik
Diego Dirk Donald Douglas Edgar Edmund Edward Edwin Emil Erik Ernest Ernst Eugène Evert Ferdinand Fernando
Floris Francesco Francis Franciscus Frank Frans Franz François Fred Frederick Frederik Friedrich Fritz Geert
Georg George Georges Gerard Gerhard Gerrit Gijs Giovanni Giuseppe Govert Guillaume Gustav Guy Hans Harold
Harry Heinrich Hendrik Henk Henri Henry Herbert Herman Hermann Hubert Hugh Hugo Ian Isaac Ivan Jaap Jack
Jacob Jacobus Jacques James Jan Jason Jean-Baptiste Jean-Jacques Jeroen Jeremy Jim Joachim Joe Johan Johann
Johannes John Jonathan Jorge Joost Joris Jozef José Josef Joseph Juan Jürgen Karel Karl Kees Kenneth Klaas
Konrad Koos Kurt Lambert Lars Laurent Lawrence Leo Leon Leonard Leonardo Leonhard Leopold Lodewijk Louis
Lucas Ludwig Luigi Luis Luuk Maarten Marc Marco Mario Mark Martin Martinus Matthew Matthias Maurice Maurits
Max Maximiliaan Michael Michel Michiel Mohamed Mohammed Napoleon Nicolaas Nicolas Niels Nikolaus Norman Olaf
Oliver Oscar Otto Pablo Patrick Paul Paulus Pedro Peter Petrus Philip Philippe Pier Pierre Piet Pieter Pietro
Quinten Ralph Raymond Reinier Reinout René Rembrandt Richard Rob Robert Roberto Roger Roland Ronald Rudolf
Ruud Salomon Samuel Sebastian Sergei Siegfried Siemen Sigmund Simon Sjoerd Stefan Stephen Steven Sven
Theodor Theodoor Theo Thijs Thomas Tim Titus Tom Tony Ulrich Valentijn Victor Vincent Vladimir Walter Werner
Wilhelm Wilfred Willem William Wim Winston Wolfgang Wouter Xavier Yuri
"""

_WOMEN = """
Ada Adele Agatha Agnes Alexandra Alice Aletta Amalia Amelia Amy Anastasia Angela Anita Ann Anna Anne
Annemarie Annie Antoinette Astrid Barbara Beatrix Beatrice Belle Bertha Betty Bridget Camilla Carla Carmen
Caroline Catharina Catherine Cecilia Charlotte Christina Christine Clara Claudia Constance Cornelia Daisy
Deborah Diana Dora Doris Dorothea Dorothy Edith Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Elsa Emilia
Emily Emma Esther Ethel Eva Evelyn Femke Fiona Florence Françoise Frida Frances Gabrielle Geertruida Georgina
Gerda Gertrude Grace Greta Hannah Hanna Harriet Hedwig Helen Helena Helene Henriette Hilda Ida Inge Ingrid
Irene Iris Isabel Isabella Isabelle Jacoba Jacqueline Jane Janet Jeanne Jennifer Jenny Jessica Johanna
Josephine Judith Julia Juliana Julie Karen Karin Katharina Kate Katherine Laura Lena Lily Linda Lisa Lise
Louisa Louise Lucia Lucy Luise Maaike Madeleine Margaret Margaretha Margot Margriet Maria Marga Marianne Marie
Marijke Marina Martha Mary Mathilde Matilda Maud Maya Mercedes Mia Michelle Miriam Monica Nadia Nancy Natalie
Nelly Nina Nora Olga Olivia Patricia Paula Pauline Petronella Philippa Rachel Rebecca Renée Rita Rosa
Rosalind Rose Ruth Sabine Sandra Sara Sarah Saskia Selma Simone Sofia Sonja Sophia Sophie Stella Susan
Susanna Suzanne Sylvia Tatiana Teresa Theresa Ursula Vera Victoria Virginia Wilhelmina Willemijn Yvonne
"""

GENDERS = dict.fromkeys(_MEN.split(), "m") | dict.fromkeys(_WOMEN.split(), "f")
"""The gender ("m" or "f") by first name."""


def gender_of(name: str) -> str:
    """The gender ("m" or "f") that the first name of somebody tells; "" when it does not."""
    return GENDERS.get(next(iter(name.split()), ""), "")


def may_be_alike(one: str, other: str) -> bool:
    """Whether two genders, "" for one that is not known, may be the same."""
    return not one or not other or one == other
