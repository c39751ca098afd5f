using System.Text;

namespace Tensors.Generators.Model;

/// <summary>A type that a declared type is nested in: its keyword (<c>class</c>, <c>record struct</c>, ...) and its name.</summary>
internal sealed record ContainerSpec(string Keyword, string Name);

/// <summary>Who can see a type, containers considered.</summary>
internal enum Visibility
{
    /// <summary>Some type around it and what lies in that.</summary>
    Nested,

    /// <summary>Its assembly.</summary>
    Assembly,

    /// <summary>Everyone.</summary>
    Public,
}

/// <summary>Where a declared type lives. Names are as the symbols have them; keywords are escaped when they are written.</summary>
/// <param name="Namespace">Dotted; empty for the global namespace.</param>
/// <param name="Containers">The types it is nested in, outermost first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Accessibility">What to write before <c>partial</c>; empty where the user's own part says it.</param>
/// <param name="Visibility">Who can see it, containers considered.</param>
internal sealed record HostSpec(string Namespace, EquatableArray<ContainerSpec> Containers, string Name, string Accessibility, Visibility Visibility)
{
    /// <summary>The dotted name, unique in the compilation; also the start of the generated file's name.</summary>
    public string FullName
    {
        get
        {
            StringBuilder text = new();
            if (Namespace.Length > 0)
            {
                text.Append(Namespace).Append('.');
            }

            foreach (ContainerSpec container in Containers)
            {
                text.Append(container.Name).Append('.');
            }

            return text.Append(Name).ToString();
        }
    }
}
