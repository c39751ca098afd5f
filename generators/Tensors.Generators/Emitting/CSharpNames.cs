using Microsoft.CodeAnalysis.CSharp;
using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Spelling of names in C# source.</summary>
internal static class CSharpNames
{
    /// <summary>The identifier, with an <c>@</c> where it is a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) is not (SyntaxKind.None or SyntaxKind.UnderscoreToken)
            ? "@" + identifier
            : identifier;

    /// <summary>A dotted name, each part escaped.</summary>
    public static string EscapeDotted(string dotted) => string.Join(".", dotted.Split('.').Select(Escape));

    /// <summary>The name of a declared type from anywhere: <c>global::Game.World.Map</c>.</summary>
    public static string Global(HostSpec host) => "global::" + EscapeDotted(host.FullName);
}
